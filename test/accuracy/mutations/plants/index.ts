import type { Planter } from "../plant.ts";
import { datePlanters } from "./dates.ts";
import { figurePlanters } from "./figures.ts";
import { namePlanters } from "./names.ts";
import { passagePlanters } from "./passages.ts";
import { quotationPlanters } from "./quotations.ts";
import { spellingPlanters } from "./spelling.ts";
import { statementPlanters } from "./statements.ts";
import { versionPlanters } from "./versions.ts";

export const planters: readonly Planter[] = [
  ...figurePlanters,
  ...datePlanters,
  ...namePlanters,
  ...quotationPlanters,
  ...statementPlanters,
  ...spellingPlanters,
  ...passagePlanters,
  ...versionPlanters,
];
