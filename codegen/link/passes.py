"""The order of linking: each pass is a function of its own module, and may assume all earlier ones."""

from __future__ import annotations

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import Correction
from codegen.ir.model import Api
from codegen.ir.statements import Statements
from codegen.link.build import build
from codegen.link.clashes import clashes
from codegen.link.complete import complete
from codegen.link.contradictions import contradictions
from codegen.link.corrections import corrections
from codegen.link.derivations import derivations
from codegen.link.draft import Draft, Pass
from codegen.link.hierarchy import hierarchy
from codegen.link.kinds import kinds
from codegen.link.left_out import LeftOut
from codegen.link.links import links
from codegen.link.members import members
from codegen.link.merge import merge
from codegen.link.names import names
from codegen.link.prove import prove
from codegen.link.references import references
from codegen.link.repeats import repeats
from codegen.link.since import since
from codegen.link.versions import versions
from codegen.link.wire_clashes import wire_clashes
from codegen.link.wire_names import wire_names
from codegen.program import progress

PASSES: tuple[Pass, ...] = (
    versions,  # one table of versions
    names,  # only names that can be spelt
    repeats,  # each name once in a document
    since,  # versions by id, so that they can be compared
    merge,  # one statement of each type
    corrections,  # what facts entries say
    derivations,  # what rules say that facts files vouch for
    contradictions,  # what sources disagree on, now that it is known what settles it
    kinds,  # every type has a kind
    members,  # every type has the members its kind can have, and no other
    wire_names,  # methods by their wire names
    complete,  # what facts files are complete in, where nothing else is stated
    references,  # no reference leads nowhere
    clashes,  # each name once in a type, those that are only referred to included
    wire_clashes,  # each wire name once in a service, or it is told
    hierarchy,  # bases of the same kind, no cycles
    links,  # no link in prose leads nowhere
)


def link(
    statements: Statements,
    facts: tuple[Correction, ...],
    diagnostics: Diagnostics,
    left_out: LeftOut | None = None,
) -> Api:
    """Merge, correct, resolve and check what documents state.

    Args:
        statements: What all documents of a run state, in any order.
        facts: Corrections, and what no document states.
        diagnostics: Receives what is found; with an error in it the API is not fit for output.
        left_out: What is left out of statements and facts, because it is in error.

    Returns:
        The linked API; whatever is in error is left out of it.

    Raises:
        BrokenPromise: If the API breaks an invariant although no error was found.
    """
    left_out = left_out or LeftOut()
    draft = Draft(left_out.of(statements), left_out.entries(facts), left_out=left_out)
    for run in progress.each(PASSES, "linking", len(PASSES)):
        draft = run(draft, diagnostics)
    api = build(draft)
    if not diagnostics.failed:
        prove(api)
    return api
