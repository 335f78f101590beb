"""Which words of a page a rule has read; what none has read is told, so that nothing is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from contextlib import AbstractContextManager

from codegen.diagnostics import Diagnostics, FindingCode, Severity, codes
from codegen.ir.place import Place
from codegen.read.claims import UNCLAIMED
from codegen.read.guide.flow import Characters, Stretch, Token


class Ledger:
    """Keeps count of the words of one page."""

    def __init__(self, path: str, flow: list[Token], diagnostics: Diagnostics) -> None:
        self.path = path
        self.diagnostics = diagnostics
        self._flow = flow
        self._claimed: dict[int, str] = {}

    def claim(self, rule: str, span: Stretch) -> None:
        """Note that a rule has read a part; what another has read before stays with that."""
        for at in range(span.start, span.end):
            if isinstance(self._flow[at], Characters):
                self._claimed.setdefault(at, rule)

    def place(self, line: int) -> Place:
        """A line of the page."""
        return Place(self.path, line)

    def of_member(self, name: str) -> AbstractContextManager[None]:
        """Let errors be about a member of the type."""
        return self.diagnostics.narrowed(member=name)

    def of_parameter(self, name: str) -> AbstractContextManager[None]:
        """Let errors be about a parameter of the method."""
        return self.diagnostics.narrowed(parameter=name)

    def report(self, code: FindingCode, span: Stretch, message: str, hint: str) -> None:
        """Report what is wrong or doubtful in a part; an error counts as what has read it."""
        if code.severity is Severity.ERROR:
            self.claim("error", span)
        self.diagnostics.report(code, self.place(span.line), message, hint, line=span.words()[:200])

    def tell(self, code: FindingCode, line: int, message: str, hint: str, about: str = "") -> None:
        """Report what is doubtful about a line; what it shares with others is told as one."""
        self.diagnostics.report(code, self.place(line), message, hint, about)

    def finish(self) -> tuple[tuple[str, int], ...]:
        """Warn of words that no rule has read, once for neighbours, and count those of rules."""
        counts: Counter[str] = Counter()
        unread: list[Characters] = []
        for at, token in enumerate(self._flow):
            if not isinstance(token, Characters) or not token.text.strip():
                continue
            rule = self._claimed.get(at, UNCLAIMED)
            counts[rule] += 1
            if rule == UNCLAIMED:
                unread.append(token)
            else:
                self._tell_unread(unread)
                unread = []
        self._tell_unread(unread)
        return tuple(sorted(counts.items()))

    def _tell_unread(self, unread: Sequence[Characters]) -> None:
        """Warn of words that follow each other."""
        if not unread:
            return
        first = unread[0]
        line = first.line + len(first.text) - len(first.text.lstrip("\n"))
        said = " ".join(" ".join(token.text for token in unread).split())
        message = f"no rule of the layout reads these words: {said[:60]!r}"
        hint = "move them to where the layout has a place for them, or remove them"
        self.diagnostics.report(codes.UNCLAIMED_LINE, self.place(line), message, hint)
