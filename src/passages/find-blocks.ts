import type { Article } from '../articles/article.ts';
import { findFurniture } from '../articles/furniture/find-furniture.ts';
import type { Line } from '../articles/lines.ts';
import { fold } from '../language/fold.ts';
import type { Block } from './document.ts';
import { placeInStructure } from './place-in-structure.ts';
import { structureRules } from './structure/rules.ts';
import { type Scene, type Shape, shapeOf } from './structure/shape.ts';

/** The blocks of an article's lines, in order: furniture first set aside, then line by line. */
export function findBlocks(
  article: Article,
  lines: readonly Line[],
  text: string,
): readonly Block[] {
  const { title, publisher, author } = article;
  const furniture = findFurniture({
    lines,
    ...(publisher && { publisher }),
    ...(author && { author }),
  });
  const scene: Scene = {
    lines: lines.filter((_, index) => !furniture.has(index)),
    ...(title.stated && { title: fold(title.text) }),
  };
  const shapes = [
    ...shapesOf(scene),
    ...lines.filter((_, index) => furniture.has(index)).map((line) => shapeOf(line, 'furniture')),
  ];
  return placeInStructure(
    shapes.toSorted((a, b) => a.start - b.start),
    text,
  );
}

function shapesOf(scene: Scene): readonly Shape[] {
  const shapes: Shape[] = [];
  for (let index = 0; index < scene.lines.length; ) {
    const made = shapesAt(scene, index);
    shapes.push(...made);
    const end = made.at(-1)?.end ?? 0;
    // A rule takes whole lines: the next one begins behind its last shape.
    index += 1;
    while ((scene.lines[index]?.start ?? Infinity) < end) index += 1;
  }
  return shapes;
}

function shapesAt(scene: Scene, index: number): readonly Shape[] {
  for (const rule of structureRules) {
    const shapes = rule(scene, index);
    if (shapes.length > 0) return shapes;
  }
  const line = scene.lines[index];
  return line === undefined ? [] : [shapeOf(line, 'paragraph')];
}
