"""Pass: report what sources disagree on, now that it is known what settles each case."""

from __future__ import annotations

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.parts import Part
from codegen.link.choose import TEXT, show
from codegen.link.draft import Conflict, Draft
from codegen.link.match_methods import canonical

_MEMBERS = {"properties", "methods", "parameters", "values"}
_TITLES = {"raises": "raised faults", "since": "first version"}
_FLAGS = {
    "optional": {show(True): "optional", show(False): "not optional"},
    "array": {show(True): "an array", show(False): "no array"},
}


def report_contradictions(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Report each conflict once: a warning where a rule or an entry settles it, else an error."""
    for conflict in draft.conflicts:
        settled = draft.settled.get((canonical(conflict.target), conflict.fact))
        if settled is not None:
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
    if fact in _FLAGS:
        words = _FLAGS[fact]
        return f"{target} is {words[conflict.loser]} here and {words[conflict.winner]} at {place}"
    if fact == TEXT:
        return f"{target} is described as {conflict.loser} here and as {conflict.winner} at {place}"
    what = _TITLES.get(fact, fact.replace("_", " "))
    are = "are" if fact == "raises" else "is"
    return f"the {what} of {target} {are} {conflict.loser} here and {conflict.winner} at {place}"
