"""Pass: tell documents of older releases, so that these contradict nothing that newer ones state."""

from __future__ import annotations

from dataclasses import replace

from codegen.diagnostics import Diagnostics, codes
from codegen.link.draft import Draft
from codegen.link.editions import ages, editions, horizon


def tell_editions(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Fill ``Draft.ages`` and ``Draft.newest``; each edition that is not the newest is told once."""
    found = editions(draft.statements, draft.versions)
    for edition in found:
        if edition.proof is None:
            continue
        documents = edition.documents
        diagnostics.report(
            codes.SUPERSEDED,
            documents[0],
            f"this and {len(documents) - 1} more documents are of an older release than "
            f"{edition.proof.path}, which has members of versions that they do not know",
            "what newer documents state otherwise is believed; read one release alone to have it as it was",
        )
    return replace(draft, ages=ages(found), newest=horizon(found))
