"""One planted fault."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class Mutant:
    """A place in a module and what stands there instead.

    Lines come and go, so a mutant is known by all but its span.

    Attributes:
        path: The module, inside the checkout.
        function: The qualified name of the function or class that it is in; empty at the top of a module.
        operator: The kind of fault.
        before: What stands there, on one line.
        after: What is put there, on one line.
        nth: Which of several that are alike in all of this, from 0.
        span: Where it begins and ends: line and column, from 1 and in bytes from 0, as ``ast`` counts.
        lines: The lines whose run makes the difference; none where only the import of the module runs them,
            whichever test that happens to be in.
        text: What is put there.
    """

    path: str
    function: str
    operator: str
    before: str
    after: str
    nth: int
    span: tuple[int, int, int, int]
    lines: tuple[int, ...]
    text: str

    @property
    def key(self) -> str:
        """What it is known by, in a few letters."""
        parts = (self.path, self.function, self.operator, self.before, self.after, str(self.nth))
        return sha256("\0".join(parts).encode()).hexdigest()[:12]

    def __str__(self) -> str:
        place = f"{self.path}:{self.span[0]}"
        return f"{self.key}  {place} {self.function} [{self.operator}] {self.before} -> {self.after}"

    def as_dict(self) -> dict[str, object]:
        """What a report keeps of it."""
        kept = asdict(self)
        return {name: kept[name] for name in ("path", "function", "operator", "before", "after", "nth")}


def planted(source: str, mutant: Mutant) -> str:
    """The module with the fault."""
    line, column, end_line, end_column = mutant.span
    lines = source.encode().splitlines(keepends=True)
    head = b"".join(lines[: line - 1]) + lines[line - 1][:column]
    tail = lines[end_line - 1][end_column:] + b"".join(lines[end_line:])
    return (head + mutant.text.encode() + tail).decode()
