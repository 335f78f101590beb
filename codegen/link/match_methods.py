"""Finding the same method in two documents that may spell its name differently.

Names that are equal match first, then names that differ by ``_Task`` alone, then one that is the short name
of the other. Of what is left over, two methods match where they stand at the same place among their
neighbours, or where their parameters leave no other choice: RST's ``Clone`` is Markdown's ``CloneVM``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from codegen.ir.facts import Target
from codegen.ir.statements import MethodStatement
from codegen.ir.wire_names import TASK_SUFFIX

MOST_LEFT = 50
"""Documents with more methods left over than this differ by more than spelling; they are not compared."""


def stem(name: str) -> str:
    """A method's name without the suffix that only some documents write."""
    return name.removesuffix(TASK_SUFFIX)


def canonical(target: Target) -> Target:
    """The target with its method's name spelt without the suffix that not every source writes."""
    return replace(target, member=stem(target.member)) if target.member else target


def find_method(methods: Sequence[MethodStatement], name: str) -> int | None:
    """Where the method of a name is, exactly that one first, else one with or without the suffix of tasks."""
    names, stems = [each.name for each in methods], [stem(each.name) for each in methods]
    if name in names:
        return names.index(name)
    return stems.index(stem(name)) if stem(name) in stems else None


def match(ours: Sequence[MethodStatement], theirs: Sequence[MethodStatement]) -> Mapping[int, int]:
    """Pair the methods of two documents.

    Returns:
        The position in ``ours`` for each position in ``theirs`` that has a counterpart.
    """
    pairs = _by_key([m.name for m in ours], [m.name for m in theirs], {})
    pairs = _by_key([stem(m.name) for m in ours], [stem(m.name) for m in theirs], pairs)
    pairs = _by_key([_short(m) for m in ours], [m.name for m in theirs], pairs)
    matched = set(pairs.values())
    left = [index for index in range(len(ours)) if index not in matched]
    right = [index for index in range(len(theirs)) if index not in pairs]
    if len(left) > MOST_LEFT or len(right) > MOST_LEFT:
        return pairs
    fitting = {their: [our for our in left if _compatible(ours[our], theirs[their])] for their in right}
    found: dict[int, int] = {}
    for their, choices in fitting.items():
        near = [our for our in choices if _neighbours(our, their, pairs)]
        rivals = [other for other in right if set(fitting[other]) & set(choices)]
        if len(near) == 1 and near[0] not in found.values():
            found[their] = near[0]
        elif len(choices) == 1 and len(rivals) == 1 and theirs[their].parameters:
            found[their] = choices[0]
    return {**pairs, **found}


def _short(method: MethodStatement) -> str:
    return method.short_name.value if method.short_name else method.name


def _by_key(ours: Sequence[str], theirs: Sequence[str], known: Mapping[int, int]) -> dict[int, int]:
    pairs, taken = dict(known), set(known.values())
    free = {key: index for index, key in enumerate(ours) if index not in taken}
    for their, key in enumerate(theirs):
        if their not in pairs and key in free:
            pairs[their] = free.pop(key)
    return pairs


def _compatible(one: MethodStatement, other: MethodStatement) -> bool:
    """Whether the parameters could be the same, given that a form may leave some out."""
    names, others = [p.name for p in one.parameters], [p.name for p in other.parameters]
    if one.parameters_complete and other.parameters_complete:
        return names == others
    if other.parameters_complete or (not one.parameters_complete and len(names) < len(others)):
        names, others = others, names
    remaining = iter(names)
    return all(name in remaining for name in others)


def _neighbours(our: int, their: int, pairs: Mapping[int, int]) -> bool:
    """Whether what stands just before both, or just after both, is the same method (or the edge)."""
    before = our == their == 0 or (their - 1 in pairs and pairs[their - 1] == our - 1)
    after = their + 1 in pairs and pairs[their + 1] == our + 1
    return before and (after or their + 1 not in pairs)
