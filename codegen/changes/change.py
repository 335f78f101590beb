"""A change: one value that knows its rule, what it is about, its sentence, and where both sides state it."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.changes.rule import ChangeRule
from codegen.ir.facts import Target
from codegen.ir.place import Place


def seemly_line(text: str) -> str:
    """A text on one line, without what a terminal might obey: an IR file may hold any characters."""
    return "".join(each if each.isprintable() else "\ufffd" for each in " ".join(text.split()))


@dataclass(frozen=True, slots=True)
class ApiChange:
    """A difference between two APIs.

    Attributes:
        rule: Which sort of change it is; its levels are those of the rule.
        about: What has changed: a type, something in it, or the id of a version.
        sentence: What has changed, for people, on one line.
        old: Where the old API states it; None where it is not there, or nobody knows.
        new: Where the new API states it, alike.
        before: What a fact was, as JSON has it; None where it was not stated, or no fact is meant.
        after: What it is now, alike.
        accepted: Why it may be, where somebody has looked at it and accepted it; else empty.
    """

    rule: ChangeRule
    about: Target | str
    sentence: str
    old: Place | None
    new: Place | None
    before: object = None
    after: object = None
    accepted: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "sentence", seemly_line(self.sentence))  # the one change that is made to it

    @property
    def key(self) -> tuple[str, ...]:
        """What changes are sorted by: what they are about, then their rule and their words."""
        if isinstance(self.about, str):
            return ("", self.about, "", "", self.rule.name, self.sentence)
        inner = self.about.parameter or ("()" if self.about.returns else "")
        return (str(self.about.type), self.about.member or "", inner, "", self.rule.name, self.sentence)

    @property
    def place(self) -> Place | None:
        """Where to look first: the new side, where that has it."""
        return self.new or self.old
