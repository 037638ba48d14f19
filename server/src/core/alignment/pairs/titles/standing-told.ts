/** How else a text says in which standing somebody holds an office, by the first word of the standing. */
const tellings: Readonly<Record<string, RegExp>> = {
  acting:
    /\b(?:acting|interim|caretaker|temporar(?:y|ily)|provisional(?:ly)?|meanwhile|pending|stopgap|for the time being|until (?:an?|the|its|his|her|their) (?:new|next|permanent|successor|replacement|full-time)|stand(?:s|ing|-)?[ -]?in|fill(?:s|ing) in|deputi[sz](?:es|ing)|in (?:his|her|their|the) absence)\b/i,
  elect:
    /\b(?:elect(?:ed)?|designate|incoming|next|becom(?:e|es|ing)|tak(?:e|es|ing) (?:office|over|up)|took office|yet to|sworn in|not yet)\b/i,
  trainee:
    /\b(?:train(?:ee|ees|ing|s)|apprentice\w*|stud(?:ent|ying)|novice|learn(?:er|ing|s)|cadet|probation(?:er|ary)?|not yet qualified)\b/i,
  honorary: /\bhonorary\b/i,
  former:
    /\b(?:until (?:he|she|they|(?:his|her|their) (?:retirement|resignation|dismissal|defeat|removal))|before (?:he|she|they) (?:retired|left|resigned|stepped|quit)|(?:now|since|long) retired|emeritus|(?<=, |\bwas |\bwere |\bwho was )then (?:the|its|his|her|their)\b|(?:has|had|have|having) been\b[\p{L}’' -]{0,60} (?:before|once|already))\b/iu,
};

/** True where a text says by other words than the title's that somebody holds an office in a standing. */
export const isStandingTold = (standing: string, text: string): boolean =>
  tellings[standing]?.test(text) ?? false;
