"""Rules about facts that several sorts of things have: versions, privileges, deprecation, words."""

from __future__ import annotations

from codegen.changes.rule import BREAKING, INFO, WARNING, ChangeRule

SINCE_LATER = ChangeRule(
    "since-later",
    BREAKING,
    INFO,
    "{what} is there since {after}, and was since {before}",
    "What is gated by versions is refused on servers between both.",
)
SINCE_EARLIER = ChangeRule(
    "since-earlier",
    INFO,
    INFO,
    "{what} is there since {after}, and was since {before}",
    "It is there on more servers than before.",
)
SINCE_CHANGED = ChangeRule(
    "since-changed",
    WARNING,
    INFO,
    "{what} is there since {after}, and was since {before}",
    "Nothing tells which of both versions is older: they are of two services, or not in the table.",
)
SINCE_STATEMENT_CHANGED = ChangeRule(
    "since-statement-changed",
    INFO,
    INFO,
    "the version of {what} is stated by itself, or no longer; it is the same",
    "It was or is that of what holds it.",
    documentation=True,
)
PRIVILEGE_ADDED = ChangeRule(
    "privilege-added",
    WARNING,
    WARNING,
    "{what} asks for the privilege {after}, where none was stated",
    "Users who lack it are refused; documents do not say of all that needs one.",
)
PRIVILEGE_REMOVED = ChangeRule(
    "privilege-removed",
    INFO,
    INFO,
    "{what} asks for no stated privilege, and did for {before}",
    "Who has it is not refused.",
)
PRIVILEGE_CHANGED = ChangeRule(
    "privilege-changed",
    WARNING,
    WARNING,
    "{what} asks for the privilege {after}, and did for {before}",
    "Users who have the old one alone are refused.",
)
DEPRECATION_ADDED = ChangeRule(
    "deprecation-added",
    WARNING,
    INFO,
    "{what} is deprecated now",
    "It works as before, but editors and type checkers tell of each use.",
)
DEPRECATION_REMOVED = ChangeRule(
    "deprecation-removed", INFO, INFO, "{what} is no longer deprecated", "It works as before."
)
DEPRECATION_WORDS_CHANGED = ChangeRule(
    "deprecation-words-changed",
    INFO,
    INFO,
    "{what} is deprecated in other words",
    "Only what is said of it is another.",
    documentation=True,
)
DEPRECATION_STATEMENT_CHANGED = ChangeRule(
    "deprecation-statement-changed",
    INFO,
    INFO,
    "that {what} is not deprecated is stated now, or no longer",
    "Where documents have no place for it, nobody says so; nothing else follows.",
    documentation=True,
)
DESCRIPTION_CHANGED = ChangeRule(
    "description-changed",
    INFO,
    INFO,
    "{what} is described otherwise",
    "Words alone.",
    documentation=True,
)
SHAPE_BECAME_KNOWN = ChangeRule(
    "shape-became-known",
    WARNING,
    INFO,
    "the fact '{fact}' of {what} is stated now: {after}",
    "The bindings check and annotate by it, and took what is usual before.",
)
SHAPE_BECAME_UNKNOWN = ChangeRule(
    "shape-became-unknown",
    WARNING,
    INFO,
    "the fact '{fact}' of {what} is no longer stated; it was {before}",
    "The bindings take what is usual, which may be something else.",
)
FACT_BECAME_KNOWN = ChangeRule(
    "fact-became-known",
    INFO,
    INFO,
    "the fact '{fact}' of {what} is stated now: {after}",
    "It is not another than before, as far as anybody knows.",
)
FACT_BECAME_UNKNOWN = ChangeRule(
    "fact-became-unknown",
    WARNING,
    INFO,
    "the fact '{fact}' of {what} is no longer stated; it was {before}",
    "Programs that read it find nothing; it is not another, as far as anybody knows.",
)
FACT_CHANGED = ChangeRule(
    "fact-changed",
    WARNING,
    WARNING,
    "the fact '{fact}' of {what} is {after}, and was {before}",
    "No rule says what follows from a change of this fact.",
)
