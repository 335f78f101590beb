"""The order of linking: each pass is a function of its own module, and may assume all earlier ones."""

from __future__ import annotations

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import Correction
from codegen.ir.model import Api
from codegen.ir.statements import Statements
from codegen.link.base import Base
from codegen.link.build import build
from codegen.link.draft import Draft, LinkNotes, Pass
from codegen.link.left_out import LeftOut
from codegen.link.passes.apply_entries import apply_entries
from codegen.link.passes.check_hierarchy import check_hierarchy
from codegen.link.passes.complete_defaults import complete_defaults
from codegen.link.passes.derive_wire_names import derive_wire_names
from codegen.link.passes.drop_repeats import drop_repeats
from codegen.link.passes.find_kinds import find_kinds
from codegen.link.passes.lay_over_base import lay_over_base
from codegen.link.passes.merge_documents import merge_documents
from codegen.link.passes.name_tasks import name_tasks
from codegen.link.passes.order_versions import order_versions
from codegen.link.passes.refuse_clashes import refuse_clashes
from codegen.link.passes.refuse_members import refuse_members
from codegen.link.passes.refuse_names import refuse_names
from codegen.link.passes.report_contradictions import report_contradictions
from codegen.link.passes.report_wire_clashes import report_wire_clashes
from codegen.link.passes.resolve_links import resolve_links
from codegen.link.passes.resolve_references import resolve_references
from codegen.link.passes.resolve_since import resolve_since
from codegen.link.passes.tell_editions import tell_editions
from codegen.link.prove import prove
from codegen.program import progress

STATING: tuple[Pass, ...] = (
    order_versions,  # one table of versions
    refuse_names,  # only names that can be spelt
    drop_repeats,  # each name once in a document
    resolve_since,  # versions by id, so that they can be compared
)
"""The passes that look at no statement but the one at hand."""
MERGING: tuple[Pass, ...] = (
    merge_documents,  # one statement of each type
    lay_over_base,  # what is known without documents, with these over it
    apply_entries,  # what facts entries say
)
"""Those that look at no type but the one at hand."""
RESOLVING: tuple[Pass, ...] = (
    derive_wire_names,  # what rules say that facts files vouch for
    report_contradictions,  # what sources disagree on, now that it is known what settles it
    find_kinds,  # every type has a kind
    refuse_members,  # every type has the members its kind can have, and no other
    name_tasks,  # methods by their wire names
    complete_defaults,  # what facts files are complete in, where nothing else is stated
    resolve_references,  # no reference leads nowhere
    refuse_clashes,  # each name once in a type, those that are only referred to included
    report_wire_clashes,  # each wire name once in a service, or it is told
    check_hierarchy,  # bases of the same kind, no cycles
    resolve_links,  # no link in prose leads nowhere
)
"""Those that look at others, too."""
PASSES = (
    *STATING,
    tell_editions,  # documents of several releases, by their age
    *MERGING,
    *RESOLVING,
)


def link(
    statements: Statements,
    facts: tuple[Correction, ...],
    diagnostics: Diagnostics,
    left_out: LeftOut | None = None,
    base: Base | None = None,
    notes: LinkNotes | None = None,
) -> Api:
    """Merge, correct, resolve and check what documents state.

    Args:
        statements: What all documents of a run state, in any order.
        facts: Corrections, and what no document states.
        diagnostics: Receives what is found; with an error in it the API is not fit for output.
        left_out: What is left out of statements and facts, because it is in error.
        base: What is known without the documents, over which these are laid.
        notes: Takes what the API does not say.

    Returns:
        The linked API; whatever is in error is left out of it.

    Raises:
        BrokenInvariantError: If the API breaks an invariant although no error was found.
    """
    left_out = left_out or LeftOut()
    draft = Draft(left_out.of(statements), left_out.entries(facts), left_out=left_out, base=base)
    for run in progress.each(PASSES, "linking", len(PASSES)):
        draft = run(draft, diagnostics)
    if notes is not None:
        notes.uses, notes.ages = draft.uses, draft.ages
        notes.words, notes.newest = draft.words, draft.newest
    api = build(draft)
    if not diagnostics.failed:
        prove(api)
    return api
