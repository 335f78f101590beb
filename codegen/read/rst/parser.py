"""docutils' parser, set up once for all documents and spared what the layout has no use for.

Parsing a small document alone, docutils prepares more than it reads: it builds its settings and the patterns
of inline mark-up, and for every list and block a machine with all fifteen of its states. Here the first two
are built once, a machine gets a state when it comes to need it, and text without mark-up, or with none but
plain references, is no work for docutils. The doctree is docutils' own, but for web addresses in texts, which
stay text, and for those references, which are mentions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from docutils import nodes
from docutils.frontend import get_default_settings
from docutils.parsers.rst import Parser, states
from docutils.statemachine import StringList
from docutils.utils import escape2null, new_document, punctuation_chars

# Any below: docutils' settings, machines and states have no types that say more.

PART = 500
"""Lines that docutils is given at once, at the least."""

_SOURCE = "document"
_INLINE_MARKUP = frozenset("`*_|")
# What docutils takes for a reference, if nothing else is mark-up; behind a colon it could have a role.
_BEFORE = punctuation_chars.openers + punctuation_chars.delimiters.replace(":", "")
_BEHIND = punctuation_chars.closing_delimiters + punctuation_chars.delimiters + punctuation_chars.closers
_PLAIN_REFERENCE = re.compile(
    rf"(?<![^\s{_BEFORE}])`([^\W_](?:[^`\0<\n:]*[^`\0<\s:])?)`_(?![^\s\0{_BEHIND}])"
)
# A backslash before it, which is a null by then, makes it text, and so does a space behind a star.
_UNESCAPED = re.compile(r"(?<!\0)(?:[`_|]|\*(?! ))")


class Mention(nodes.Text):
    """A plain reference in a text: what it shows is also the name of its target.

    docutils' own is two nodes and stands in tables besides, which costs more than all other reading of it.
    """


def doctree(lines: Sequence[str]) -> nodes.document:
    """Parse lines that have no tabs, and no white space at their ends."""
    document = new_document(_SOURCE, _SETTINGS.copy())
    for start, end in pairwise((0, *cuts(lines), len(lines))):
        part = StringList(lines[start:end], items=[(_SOURCE, at) for at in range(start, end)])
        machine = _Machine(state_classes=states.state_classes, initial_state="Body")
        machine.run(part, document, input_offset=start, inliner=_INLINER)
    _FREE_MACHINES.clear()  # they know the document, which would stay in memory
    return document


def cuts(lines: Sequence[str]) -> Iterator[int]:
    """Where a long document can be cut: at lines at the margin with a blank one above, which begin anew.

    For each list docutils copies all lines that follow, which takes quadratic time where they are many.
    """
    next_cut = PART
    for at in range(PART, len(lines)):
        if at >= next_cut and lines[at][:1] > " " and not lines[at - 1]:
            next_cut = at + PART
            yield at


class _States(dict[str, Any]):
    """The states of a machine by name, each made when it is first asked for."""

    def __init__(self, machine: Any) -> None:
        super().__init__()
        self._machine = machine

    def __missing__(self, name: str) -> Any:
        state = _STATES[name](self._machine)
        state.nested_sm = _NestedMachine
        state.nested_sm_cache = _FREE_MACHINES
        state.explicit_list = _leave_to_body
        if hasattr(self._machine, "memo"):  # it runs, and has prepared the states that it had
            state.runtime_init()
        self[name] = state
        return state


def _leave_to_body(blank_finish: bool) -> None:
    """Do not look for more targets behind a target, as the machine that goes on finds them as well.

    docutils copies all lines that follow for it.
    """


class _Machine(states.RSTStateMachine):
    """docutils' machine for a document."""

    def add_states(self, state_classes: object) -> None:
        self.states = _States(self)


class _NestedMachine(states.NestedStateMachine):
    """docutils' machine for a block of a document."""

    def add_states(self, state_classes: object) -> None:
        self.states = _States(self)


class _Inliner(states.Inliner):
    """docutils' reader of inline mark-up, with the same patterns for every document."""

    def __init__(self) -> None:
        super().__init__()
        plain = states.Inliner()  # its set-up looks for names in its own class only
        plain.init_customizations(_SETTINGS)
        vars(self).update(vars(plain))
        self.implicit_dispatch = []  # web addresses, which are no links of the layout

    def init_customizations(self, settings: object) -> None:
        """Keep the patterns."""

    def parse(
        self, text: str, lineno: int, memo: Any, parent: nodes.Element
    ) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        if _INLINE_MARKUP.isdisjoint(text):
            return [nodes.Text(escape2null(text))] if text else [], []
        found = _plain(escape2null(text)) if "\0" not in text else None
        return super().parse(text, lineno, memo, parent) if found is None else (found, [])


def _plain(text: str) -> list[nodes.Node] | None:
    """The text and the mentions in it, None where there could be other mark-up."""
    found: list[nodes.Node] = []
    # Every other piece is what a reference shows.
    for at, piece in enumerate(_PLAIN_REFERENCE.split(text)):
        if at % 2:
            found.append(Mention(piece))
        elif _UNESCAPED.search(piece):
            return None
        elif piece:
            found.append(nodes.Text(piece))
    return found


def _settings() -> Any:
    settings: Any = get_default_settings(Parser())
    settings.report_level, settings.halt_level = 5, 6  # its messages are about layout, which rows replace
    settings.file_insertion_enabled = settings.raw_enabled = False
    settings._disable_config = True
    return settings


_SETTINGS = _settings()
_INLINER = _Inliner()
_STATES: dict[str, Any] = {state.__name__: state for state in states.state_classes}
_FREE_MACHINES: list[Any] = []
