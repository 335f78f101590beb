"""What a link in prose can lead to: the types of the API and their members, found as documents name them.

Some links of RST have no target, so that their words are all there is. Read in their place, these words mean
one thing nearly always: "`Till`_.`coins`_" is the member of the link before it, ``coins`` alone a member of
the type that is described, ``Till`` the one type that is called so, ``OpenTill_Task`` the one such method.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from codegen.ir.names import TypeName
from codegen.ir.prose import Link, Reference
from codegen.ir.statements import TypeStatement
from codegen.link.bases import ancestors
from codegen.link.match_methods import stem


@dataclass(frozen=True, slots=True)
class Where:
    """Where a link stands.

    Attributes:
        type: The type whose description it is part of.
        member: The member that is described, if any.
        after: What the link before it leads to, where only a full stop stands between the two.
    """

    type: TypeName
    member: str | None = None
    after: Reference | None = None


class Members:
    """The names of a type's members; a type may have many, and very many links may lead to them."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = tuple(names)
        self._exact = frozenset(names)
        self._small = sorted((name.lower(), name) for name in names)

    def __contains__(self, name: str) -> bool:
        return name in self._exact

    def meant(self, anchor: str) -> str | None:
        """The member that an anchor means.

        Documents write ``#createTask`` for ``CreateTask`` and ``#migrate`` for ``MigrateVM_Task``: what
        counts is the name itself, then the name in any case, then the one name that begins so.
        """
        if anchor in self._exact:
            return anchor
        small = anchor.lower()
        fitting = (self._only(small), self._only(f"{small}_task"), self._only(small, begins=True))
        return next((name for name in fitting if name is not None), None)

    def _only(self, small: str, begins: bool = False) -> str | None:
        """The one name that is this in any case, or begins so; None where none is, or several are."""
        at = bisect_left(self._small, (small,))
        found = [
            name
            for low, name in self._small[at : at + 2]
            if low == small or (begins and low.startswith(small))
        ]
        return found[0] if len(found) == 1 else None


class Targets:
    """The types and members of an API.

    Args:
        statements: All of them.
        described: Those of documents that are laid over an API of another release, as these state them by
            themselves: words that mean one thing there mean it, whatever else has such a name elsewhere.
    """

    def __init__(self, statements: Sequence[TypeStatement], described: Sequence[TypeStatement] = ()) -> None:
        self._bases = {s.name: s.base.value for s in statements if s.base}
        self._members = {s.name: Members(_member_names(s)) for s in statements}
        every = (described, statements)
        self._by_name = self._first(_unique(_named(each)) for each in every)
        self._by_last = self._first(_unique(_called(each)) for each in every)
        self._members_by_word = self._first(_unique(_worded(each)) for each in every)

    def _first(self, known: Iterable[Mapping[str, Reference]]) -> Mapping[str, Reference]:
        """What words mean by the first of several sources that tells something that there is."""
        found: dict[str, Reference] = {}
        for words in known:
            for word, to in words.items():
                members = self._members.get(to.type)
                if members is not None and (to.member is None or to.member in members):
                    found.setdefault(word, to)
        return found

    def find(self, link: Link, where: Where) -> Reference | None:
        """The type, or the member where the type, or one that it extends, has it; None where none is meant.

        Some anchors of methods are short names that no document states; then the words name the method.
        """
        written = link.target
        if written.type not in self._members:
            return self._by_words(link.text, where) if str(written) == link.text else None
        if written.member is None:
            return written
        if where.after is not None and where.after.member is None and link.text == written.member:
            # One document may have two targets of one name; the link before tells which is meant.
            found = self._member(where.after.type, link.text)
            if found:
                return found
        found = self._member(written.type, written.member, exact=False)
        return found or self._member(written.type, link.text) or Reference(written.type)

    def words_of(self, link: Link) -> Iterator[str]:
        """The words that decide, with the names of members, where a link leads; none where these do not.

        Another member matters only if its name is, or begins with, one of them in any case.
        """
        written = link.target
        if written.type not in self._members:
            if str(written) == link.text:
                yield from (link.text, link.text.rpartition(".")[2])
        elif written.member is not None:
            yield from (written.member, link.text)

    def _by_words(self, words: str, where: Where) -> Reference | None:
        """What words mean: a member of the type that they name, of the link before, of this type, or any."""
        owner, _, last = words.rpartition(".")
        if owner:
            holder = self._by_name.get(owner) or self._by_last.get(owner)
            return self._member(holder.type, last) if holder else None
        if where.after is not None and where.after.member is None:
            found = self._member(where.after.type, words)
            if found:
                return found
        found = self._member(where.type, words) if words != where.member else None
        for known in (self._by_name, self._by_last, self._members_by_word):
            found = found or known.get(words)
        return found

    def _member(self, owner: TypeName, name: str, exact: bool = True) -> Reference | None:
        for holder in (owner, *ancestors(owner, self._bases)):
            members = self._members.get(holder)
            if members is None:
                continue
            member = (name if name in members else None) if exact else members.meant(name)
            if member is not None:
                return Reference(holder, member)
        return None


def _named(statements: Sequence[TypeStatement]) -> Iterator[tuple[str, Reference]]:
    return ((word, Reference(s.name)) for s in statements for word in _names(s))


def _called(statements: Sequence[TypeStatement]) -> Iterator[tuple[str, Reference]]:
    return ((s.name.parts[-1], Reference(s.name)) for s in statements)


def _worded(statements: Sequence[TypeStatement]) -> Iterator[tuple[str, Reference]]:
    """The members by their names, but for names that are words like any other."""
    return (
        (word, Reference(s.name, member))
        for s in statements
        for member in _member_names(s)
        for word in member_words(member)
    )


def type_words(name: TypeName, wire_name: str | None) -> set[str]:
    """A type's name in full, on the wire, and as documents shorten it: ``HostDatastoreBrowser``."""
    short = "".join(part[:1].upper() + part[1:] for part in name.parts[1:])
    return {str(name), short, *([wire_name] if wire_name else [])}


def member_words(name: str) -> set[str]:
    """What words by themselves mean a member wherever they stand; one in small letters may be any word."""
    return {word for word in (name, stem(name)) if not word.islower()}


def _names(statement: TypeStatement) -> set[str]:
    return type_words(statement.name, statement.wire_name.value if statement.wire_name else None)


def _unique(found: Iterable[tuple[str, Reference]]) -> dict[str, Reference]:
    """What only one thing is called."""
    by_word: dict[str, Reference | None] = {}
    for word, reference in found:
        by_word[word] = reference if by_word.get(word, reference) == reference else None
    return {word: reference for word, reference in by_word.items() if reference}


def _member_names(statement: TypeStatement) -> list[str]:
    names = [item.name for item in statement.properties]
    names += [item.name for item in statement.methods]
    return names + [item.name for item in statement.values]
