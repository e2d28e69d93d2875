import { SIGNS } from '../signs.ts';

/** Slack's light theme, as far as the bot's messages show it. */
export const STYLE = `${SIGNS}
* { margin: 0; box-sizing: border-box; }
body { background: #fff; color: #1d1c1d; font: 15px/1.466 Signs, Slack-Lato, Lato, 'Noto Sans', 'Noto Color Emoji', sans-serif; padding: 14px 14px 16px; }
.private { display: flex; gap: 6px; font-size: 13px; color: #616061; margin: 0 0 4px 46px; }
.message { display: grid; grid-template-columns: 36px minmax(0, 1fr); gap: 0 10px; max-width: 680px; }
.avatar { width: 36px; height: 36px; border-radius: 8px; background: #0072b2; color: #fff; font: 700 19px/36px 'Noto Sans', sans-serif; text-align: center; }
.name { font-weight: 700; }
.name i { background: #ebeaeb; color: #616061; border-radius: 2px; font: 600 10px/14px 'Noto Sans', sans-serif; padding: 1px 3px; margin: 0 4px; }
.name time { color: #616061; font-size: 12px; font-weight: 400; }
.block { margin-top: 8px; }
h3 { font-size: 18px; line-height: 1.33; font-weight: 700; }
p { white-space: pre-wrap; }
blockquote { border-left: 4px solid #dddddd; padding-left: 12px; margin: 4px 0; white-space: pre-wrap; }
ul { margin: 0 0 0 26px; padding: 0; }
hr { border: 0; border-top: 1px solid #dddddd; margin: 14px 0 12px; }
code { background: #f6f6f6; border: 1px solid #dddddd; border-radius: 3px; color: #c01343; font: 12px 'Noto Sans Mono', monospace; padding: 1px 3px; }
.small { font-size: 13px; line-height: 1.38; color: #616061; white-space: pre-wrap; }
a { color: #1264a3; }
a.mention { background: #e8f5fa; border-radius: 3px; padding: 0 2px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; }
button { height: 36px; padding: 0 12px; border: 1px solid #bbbabb; border-radius: 8px; background: #fff; color: #1d1c1d; font: 700 15px 'Noto Sans', 'Noto Color Emoji', sans-serif; }
button.primary { background: #007a5a; border-color: #007a5a; color: #fff; }
`;
