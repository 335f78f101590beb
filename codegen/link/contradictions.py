"""Pass: report what sources disagree on, now that it is known what settles each case."""

from __future__ import annotations

from codegen.diagnostics import Diagnostics
from codegen.link.corrections import canonical
from codegen.link.draft import Conflict, Draft


def contradictions(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Report each conflict once: a warning where a rule or an entry settles it, else an error."""
    for conflict in draft.conflicts:
        settled = draft.settled.get((canonical(conflict.target), conflict.fact))
        if settled is not None:
            report, hint = diagnostics.warning, f"The facts entry at {settled} settles it."
        elif conflict.same_form:
            report, hint = diagnostics.error, "Correct a document, or settle it with a facts entry."
        else:
            report, hint = diagnostics.warning, f"The source at {conflict.winner_place} is believed."
        report("contradiction", conflict.loser_place, _message(conflict), hint)
    return draft


def _message(conflict: Conflict) -> str:
    return (
        f"The {conflict.fact.replace('_', ' ')} of {conflict.target} is {conflict.loser} here"
        f" and {conflict.winner} at {conflict.winner_place}."
    )
