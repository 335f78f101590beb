"""Pass: report what sources disagree on, now that it is known what settles each case."""

from __future__ import annotations

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.parts import Part
from codegen.ir.records import FACTS, METHOD, RAISE, RECORDS
from codegen.link.choose import TEXT, show
from codegen.link.draft import Conflict, Draft
from codegen.link.match_methods import canonical

_RAISES = next(part.name for part in METHOD.parts if part.record is RAISE)
_MEMBERS = frozenset(part.name for of in RECORDS for part in of.parts if part.record.key == "name")
_SIDES = {fact.name: fact.sides for fact in FACTS.values() if fact.sides}
_TITLES = {
    **{fact.name: fact.title for fact in FACTS.values() if fact.title},
    _RAISES: "raised faults",  # a list, and no fact
}


def report_contradictions(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Report each conflict once: a warning where a rule or an entry settles it, else an error.

    That an API was otherwise at another time is no more than a note.
    """
    for conflict in draft.conflicts:
        settled = draft.settled.get((canonical(conflict.target), conflict.fact))
        if conflict.ages[0] < conflict.ages[1]:
            code, hint = codes.SUPERSEDED, f"the newer edition, at {conflict.winner_place}, is believed"
        elif conflict.ages[0] > conflict.ages[1]:
            code, hint = (
                codes.SUPERSEDED,
                f"it is kept as at {conflict.winner_place}, for servers of that time",
            )
        elif settled is not None:
            code, hint = codes.CONTRADICTION_SETTLED, f"the facts entry at {settled} settles it"
        elif conflict.fact == TEXT:
            code, hint = codes.CONTRADICTION_SETTLED, f"the text at {conflict.winner_place} is taken"
        elif conflict.same_form:
            code, hint = codes.CONTRADICTION, "correct a document, or settle it with a facts entry"
        else:
            code, hint = codes.CONTRADICTION_SETTLED, f"the source at {conflict.winner_place} is believed"
        with diagnostics.within(Part(target=conflict.disputed)):
            diagnostics.report(code, conflict.loser_place, _message(conflict), hint)
    return draft


def _message(conflict: Conflict) -> str:
    """A sentence of the sort that suits the fact: flags, texts and lists of members read differently."""
    target, fact, place = conflict.target, conflict.fact, conflict.winner_place
    if fact in _MEMBERS:
        return f"among the {fact} of {target} is {conflict.loser} here and {conflict.winner} at {place}"
    if fact in _SIDES:
        words = dict(zip((show(True), show(False)), _SIDES[fact], strict=True))
        return f"{target} is {words[conflict.loser]} here and {words[conflict.winner]} at {place}"
    if fact == TEXT:
        return f"{target} is described as {conflict.loser} here and as {conflict.winner} at {place}"
    what = _TITLES.get(fact, fact.replace("_", " "))
    are = "are" if fact == _RAISES else "is"
    return f"the {what} of {target} {are} {conflict.loser} here and {conflict.winner} at {place}"
