"""Linking what is left once everything that is in error is left out."""

from __future__ import annotations

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import Correction
from codegen.ir.model import Api
from codegen.ir.statements import Statements
from codegen.link.base import Base
from codegen.link.left_out import LeftOut
from codegen.link.linking import link

MOST_ROUNDS = 20
"""What is left out can bring errors to light that it hid; a chain of more of them than this is given up."""


def go_on(
    statements: Statements,
    facts: tuple[Correction, ...],
    diagnostics: Diagnostics,
    left_out: LeftOut,
    base: Base | None = None,
) -> Api | None:
    """Leave out what is in error, link, and again, until nothing more is.

    Args:
        statements: What documents state, what is in error among it.
        facts: Corrections, and what no document states.
        diagnostics: Has the errors found so far; receives those of each round, what is left out because of
            them, and what else is found in what is left.
        left_out: Receives what is left out.
        base: What is known without the documents, over which these are laid.

    Returns:
        The API; None where an error leaves nothing that could be written.
    """
    errors = diagnostics.errors
    for _ in range(MOST_ROUNDS):
        if not left_out.add(errors):
            return None
        attempt = Diagnostics()
        api = link(statements, facts, attempt, left_out, base)
        errors = attempt.errors
        if not errors:
            diagnostics.extend(attempt)
            left_out.tell(diagnostics)
            if api.types or not diagnostics.errors:
                diagnostics.survive()
                return api
            return None
        diagnostics.extend(errors)
    return None
