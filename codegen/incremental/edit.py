"""What an edit of some documents changes, where nothing but these is another than it was in the last run."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from codegen.cache.apis import KeptApi
from codegen.cache.documents import KeptDocuments
from codegen.diagnostics import Diagnostic, Diagnostics, codes
from codegen.incremental.correcting import corrected
from codegen.incremental.last_run import LastRun, Seen
from codegen.incremental.releases import check_editions
from codegen.incremental.relinking import Relinked, UnboundedEditError, relinked
from codegen.incremental.rereading import Reread, Rereading
from codegen.incremental.sight import calls_differ, kin_that_sees, names_apart, seen_by_all
from codegen.incremental.undocumented import told_anew, uses_after
from codegen.incremental.world import World
from codegen.ir.model import Type
from codegen.ir.names import TypeName
from codegen.link.uses import firsts_of
from codegen.outputs.output import Arrangement, Remaking
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
        run = self.run.to_lines() if memory is not None else ()
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
    last = LastRun.from_lines(kept.beside)
    if last is None:
        raise UnboundedEditError("what is there was written by a run of which nothing is known")
    world = World(kept)
    reading = Rereading(last, seen, memory, world)
    said = corrected(last, seen, world)
    part = reading.stating(reading.edited() | said.names)
    run = replace(last, seen=seen, facts=said.facts, documents={**last.documents, **part.keys})
    if part.says_the_same:
        return Edit(kept, _requoted(run, run.findings, part.texts), documents=len(part.keys))
    old, new = _both(part, last, run, world)
    if others := last.led_by(names_apart(old.types, new.types)) - part.names:
        part = reading.stating(part.names | others)
        old, new = _both(part, last, run, world)
    check_editions(old.stated, new.stated, last, world.versions)
    _check_sight(old, new, last.findings, world)
    uses = uses_after(last.uses, old, new)
    edited = {name: new.types[name] for name in sorted(part.names) if new.types[name] != old.types[name]}
    files: Mapping[str, str] = {}
    if edited:
        files = _files(edited, last.arrangement, world, World(kept, edited), remaking)
    findings = _exchanged(last.findings, old.findings, new.findings)
    if uses != last.uses:
        run, findings = replace(run, uses=uses), told_anew(findings, uses)
    run = replace(run, words=_with_words_of(last, new))
    return Edit(kept, _requoted(run, findings, part.texts), edited, files, len(part.keys))


def _both(part: Reread, last: LastRun, run: LastRun, world: World) -> tuple[Relinked, Relinked]:
    """Link some types as they were, and as they are."""
    names = _with_facts(part.names, world)
    old = relinked(part.names, part.before, last, last.facts.of_types(names), world)
    return old, relinked(part.names, part.after, run, run.facts.of_types(names), world)


def _files(
    edited: Mapping[TypeName, Type], arrangement: Arrangement, old: World, new: World, remaking: Remaking
) -> Mapping[str, str]:
    """The files that show something of types that are others now."""
    kin = {each for name, type_ in edited.items() for each in kin_that_sees(old.types[name], type_, new)}
    found = remaking.files(new, arrangement, {*edited, *kin}, calls_differ(old.types, edited))
    if found is None:
        raise UnboundedEditError("classes would be called otherwise")
    return found


def _with_words_of(last: LastRun, new: Relinked) -> Mapping[str, Collection[str]]:
    """The words of all types, with those of some as they are now."""
    looked_at = {*map(str, new.types)}
    rest = {name: words for name, words in last.words.items() if name not in looked_at}
    return {**rest, **{str(name): words for name, words in new.words.items()}}


def _with_facts(names: Collection[TypeName], world: World) -> set[TypeName]:
    """Some types, and what no document describes around them: wire names follow what facts say of that."""
    around = {owner for name in names for owner in name.enclosing if owner not in world.types}
    return {*names, *around}


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
