import { groupBy } from '../../render/group-by.ts';
import { harmless } from '../../render/harmless.ts';
import {
  BUTTONS,
  brokenFeedback,
  feedbackSummary,
  noFeedback,
  REASON_LABELS,
} from '../../render/slack-words.ts';
import { type Feedback, readFeedback } from './feedback-file.ts';

/** Prints what people thought of answers: the sum, then each opinion with its question and quotes. */
export async function printFeedback(file: string, tell: (line: string) => void): Promise<void> {
  const { opinions, broken } = await readFeedback(file);
  if (opinions.length === 0) {
    tell(noFeedback(file));
  } else {
    const byVerdict = groupBy(opinions, ({ verdict }) => verdict);
    const reasons = [...byVerdict].flatMap(([verdict, { length }]) =>
      verdict === 'good' ? [] : [{ reason: REASON_LABELS[verdict], times: length }],
    );
    tell(feedbackSummary(byVerdict.get('good')?.length ?? 0, reasons));
    for (const opinion of opinions) for (const line of linesOf(opinion)) tell(line);
  }
  if (broken > 0) tell(brokenFeedback(broken));
}

function linesOf({ at, verdict, question, quotes }: Feedback): readonly string[] {
  const said = verdict === 'good' ? BUTTONS.good : `${BUTTONS.bad} ${REASON_LABELS[verdict]}`;
  return [
    '',
    `${harmless(at)}  ${said}  ${harmless(question)}`,
    ...quotes.map(
      ({ source, start, end, text }) =>
        `    ${harmless(source)} ${start}–${end}: “${harmless(text)}”`,
    ),
  ];
}
