export { sameConversion } from "./conversion.ts";
export { sameComparator, sameFigure } from "./equality.ts";
export type { Comparator, Figure, FigureKind } from "./figure.ts";
export { readFigures } from "./read.ts";
export { isRounding } from "./rounding.ts";
export { convertFigure, writeFigure } from "./write.ts";
