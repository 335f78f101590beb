"""What an edit of some documents changes, where nothing but these is another than it was in the last run."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from codegen.cache.apis import KeptApi
from codegen.cache.documents import KeptDocuments
from codegen.diagnostics import Diagnostic, Diagnostics, codes
from codegen.incremental.corrections import of_types
from codegen.incremental.last_run import LastRun, Seen
from codegen.incremental.relinking import Relinked, UnboundedEditError, relinked
from codegen.incremental.rereading import Reread, reread
from codegen.incremental.sight import kin_that_sees, seen_by_all
from codegen.incremental.undocumented import told_anew, uses_after
from codegen.incremental.world import World
from codegen.ir.model import Type
from codegen.ir.names import TypeName
from codegen.link.editions import marks_of
from codegen.link.uses import firsts_of
from codegen.outputs.output import Remaking
from codegen.read.sources import Document

_ENTANGLED = frozenset({codes.WIRE_CLASH.name, codes.CASE_CLASH.name})
"""Codes of findings about one type that tell the place of another."""


@dataclass(frozen=True, slots=True)
class Edit:
    """What an edit changes.

    Attributes:
        kept: The API as it was.
        run: What the run after it is, for the next one.
        changed: The types that it changes, as they are.
        files: The text of each file that shows something of these, by its path in the output.
        documents: How many documents are others now.
    """

    kept: KeptApi
    run: LastRun
    changed: Mapping[TypeName, Type] = field(default_factory=dict[TypeName, Type])
    files: Mapping[str, str] = field(default_factory=dict[str, str])
    documents: int = 0

    @property
    def sides(self) -> tuple[World, World]:
        """The API as it was, and as it is."""
        return World(self.kept), World(self.kept, self.changed)

    def keep(self, manifest: str, memory: KeptDocuments | None) -> None:
        """Keep the API as it is now, and for the next edit the run and what documents give.

        Args:
            manifest: The manifest of what was written.
            memory: What documents gave; where there is none, the API alone is kept.
        """
        if memory is not None:
            memory.save(has_met_all=False)
        run = self.run.to_json() if memory is not None else None
        firsts = firsts_of(self.run.uses)
        opaque = [
            replace(each, first_use=firsts[name].whole_line()) for name, each in self.kept.opaque.items()
        ]
        self.kept.keep_edited(manifest, self.changed.values(), opaque, run)


def after_edit(kept: KeptApi, seen: Seen, memory: KeptDocuments, remaking: Remaking) -> Edit:
    """Find out what documents that are others now change.

    Args:
        kept: The API of what is there, with the run that has written it.
        seen: What this run is given.
        memory: What documents gave; takes what those that changed give.
        remaking: How the output makes files of some types.

    Raises:
        UnboundedEditError: Only a run over everything can tell.
    """
    last = LastRun.from_json(kept.beside)
    if last is None:
        raise UnboundedEditError("what is there was written by a run of which nothing is known")
    world = World(kept)
    part = reread(last, seen, memory, world)
    run = replace(last, seen=seen, documents={**last.documents, **part.keys})
    if part.says_the_same:
        return Edit(kept, _requoted(run, run.findings, part.texts), documents=len(part.keys))
    _check_editions(part, last.findings)
    facts = of_types(last.facts, _corrected(part.names, world))
    old = relinked(part.names, part.before, last, facts, world)
    new = relinked(part.names, part.after, last, facts, world)
    _check_sight(old, new, last.findings, world)
    uses = uses_after(last.uses, old, new)
    differing = [name for name in sorted(part.names) if new.types[name] != old.types[name]]
    edited = {name: new.types[name] for name in differing}
    kin = {each for name in differing for each in kin_that_sees(old.types[name], new.types[name], world)}
    files: Mapping[str, str] = {}
    if differing:
        files = remaking.files(World(kept, edited), last.arrangement, {*differing, *kin})
    findings = _exchanged(last.findings, old.findings, new.findings)
    if uses != last.uses:
        run, findings = replace(run, uses=uses), told_anew(findings, uses)
    return Edit(kept, _requoted(run, findings, part.texts), edited, files, len(part.keys))


def _corrected(names: Collection[TypeName], world: World) -> set[TypeName]:
    """Some types, and what no document describes around them: wire names follow what facts say of that."""
    around = {owner for name in names for owner in name.enclosing if owner not in world.types}
    return {*names, *around}


def _check_editions(part: Reread, findings: Sequence[Diagnostic]) -> None:
    """See that nothing has changed by which documents of several releases are told from each other."""
    marks = [
        [marks_of(each) for reading in found for each in reading.statements.types if each.name in part.names]
        for found in (part.before, part.after)
    ]
    paths = {text.path for text in part.texts}
    if marks[0] != marks[1]:
        raise UnboundedEditError("a document speaks of other members or versions")
    if any(each.code == codes.SUPERSEDED.name and each.place.path in paths for each in findings):
        raise UnboundedEditError("a document is the first of an older release")


def _check_sight(old: Relinked, new: Relinked, findings: Sequence[Diagnostic], world: World) -> None:
    """See that types were what the last run has made of them, and that others see the same of them."""
    told = [each.message for each in findings if each.code in _ENTANGLED]
    for name, type_ in new.types.items():
        before = old.types[name]
        if before != world.types[name]:
            raise UnboundedEditError("a type was another than it is by itself")
        if seen_by_all(before) != seen_by_all(type_):
            raise UnboundedEditError("others see something else of a type")
        if any(str(name) in message for message in told):
            raise UnboundedEditError("a finding about another type tells where one is")


def _exchanged(
    findings: Sequence[Diagnostic], old: Collection[Diagnostic], new: Collection[Diagnostic]
) -> list[Diagnostic]:
    """All findings, with those of some types as they are now."""
    kept = {replace(each, quote=""): each for each in findings}
    for each in old:
        if each not in new and kept.pop(each, None) is None:
            raise UnboundedEditError("what was found was something else than it is by itself")
    for each in new:
        if each not in old:
            kept.setdefault(each, each)
    return list(kept.values())


def _requoted(run: LastRun, findings: Sequence[Diagnostic], texts: Sequence[Document]) -> LastRun:
    """The run with findings that quote the words around them as they are in documents now."""
    found = Diagnostics()
    for document in texts:
        found.quote_from(document.path, document.text)
    paths = {document.path for document in texts}
    found.extend(replace(each, quote="") if each.place.path in paths else each for each in findings)
    return replace(run, findings=tuple(found))
