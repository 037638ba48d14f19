import type { Check } from "./check.ts";
import { dateChanged } from "./date-changed.ts";
import { dateUnsupported } from "./date-unsupported.ts";
import { dateWeekday } from "./date-weekday.ts";
import { draftPartial } from "./draft-partial.ts";
import { figureChanged } from "./figure-changed.ts";
import { figureConversion } from "./figure-conversion.ts";
import { figureInconsistent } from "./figure-inconsistent.ts";
import { figureMissing } from "./figure-missing.ts";
import { figureQualifier } from "./figure-qualifier.ts";
import { figureSum } from "./figure-sum.ts";
import { figureUnit } from "./figure-unit.ts";
import { figureUnsupported } from "./figure-unsupported.ts";
import { nameChanged } from "./name-changed.ts";
import { nameSpelling } from "./name-spelling.ts";
import { nameTitle } from "./name-title.ts";
import { nameUnsupported } from "./name-unsupported.ts";
import { passageBrief } from "./passage-brief.ts";
import { passageClause } from "./passage-clause.ts";
import { passageMissing } from "./passage-missing.ts";
import { passageMoved } from "./passage-moved.ts";
import { passageUnshared } from "./passage-unshared.ts";
import { passageUnsupported } from "./passage-unsupported.ts";
import { quoteAltered } from "./quote-altered.ts";
import { quoteSpeaker } from "./quote-speaker.ts";
import { quoteUnbalanced } from "./quote-unbalanced.ts";
import { quoteUnsupported } from "./quote-unsupported.ts";
import { referenceUnreadable } from "./reference-unreadable.ts";
import { spellingChanged } from "./spelling-changed.ts";
import { spellingInconsistent } from "./spelling-inconsistent.ts";
import { spellingVariant } from "./spelling-variant.ts";
import { statementAttribution } from "./statement-attribution.ts";
import { statementCertainty } from "./statement-certainty.ts";
import { statementDirection } from "./statement-direction.ts";
import { statementNegation } from "./statement-negation.ts";
import { statementWording } from "./statement-wording.ts";
import { versionConflict } from "./version-conflict.ts";
import { versionCorrected } from "./version-corrected.ts";
import { versionSuperseded } from "./version-superseded.ts";
import { versionWithdrawn } from "./version-withdrawn.ts";

/**
 * Every check. Where two speak of the same words, the one that stands first here is heard: the more particular before the
 * more general.
 */
export const checks: readonly Check[] = [
  referenceUnreadable,
  draftPartial,
  versionWithdrawn,
  versionCorrected,
  versionSuperseded,
  dateWeekday,
  figureConversion,
  quoteSpeaker,
  nameSpelling,
  nameChanged,
  nameTitle,
  figureUnit,
  figureChanged,
  figureQualifier,
  figureSum,
  figureInconsistent,
  dateChanged,
  statementNegation,
  quoteAltered,
  quoteUnbalanced,
  quoteUnsupported,
  spellingChanged,
  statementDirection,
  statementCertainty,
  statementAttribution,
  statementWording,
  figureUnsupported,
  dateUnsupported,
  nameUnsupported,
  figureMissing,
  spellingInconsistent,
  spellingVariant,
  versionConflict,
  passageMissing,
  passageUnshared,
  passageClause,
  passageUnsupported,
  passageMoved,
  passageBrief,
];
