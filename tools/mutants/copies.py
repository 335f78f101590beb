"""Private copies of the checkout, in which faults are planted; the checkout itself is only read."""

from __future__ import annotations

import shutil
from collections.abc import Generator
from contextlib import contextmanager
from importlib.util import cache_from_source
from pathlib import Path

from tools.mutants.mutant import Mutant, planted
from tools.mutants.rooms import twin

PARTS = ("codegen", "templates", "spec", "generated", "tests", "docs", "tools")
FILES = ("pyproject.toml", "README.md", "CHANGELOG.md", "Makefile", "LICENSE")


def copy(root: Path, home: Path) -> Path:
    """A copy of what the tests need; what lies beside the checkout lies beside the copy as a link."""
    made = home / "checkout"
    shutil.rmtree(made, ignore_errors=True)
    for part in PARTS:
        shutil.copytree(root / part, made / part, symlinks=True, ignore=shutil.ignore_patterns("__pycache__"))
    for name in FILES:
        shutil.copy2(root / name, made / name)
    beside = home / "shared"
    if not beside.is_symlink() and (root.parent / "shared").exists():
        beside.symlink_to((root.parent / "shared").resolve())
    return made


@contextmanager
def mutated(checkout: Path, mutant: Mutant) -> Generator[None]:
    """Plant a fault in a copy, and where the generated package has the same module; take it out again."""
    originals: dict[Path, bytes] = {}
    try:
        for name in (mutant.path, twin(mutant.path)):
            if name is None or not (checkout / name).is_file():
                continue
            path = checkout / name
            originals[path] = path.read_bytes()
            text = originals[path].decode()
            head = text[: len(text) - len(_source(originals))]
            path.write_text(head + planted(text[len(head) :], mutant), "utf-8")
            _forget_bytecode(path)
        yield
    finally:
        for path, content in originals.items():
            path.write_bytes(content)
            _forget_bytecode(path)


def _source(originals: dict[Path, bytes]) -> str:
    """The module itself, which the copy in the generated package has below a header."""
    return next(iter(originals.values())).decode()


def _forget_bytecode(path: Path) -> None:
    # Python compares times and sizes, and both can be the same.
    Path(cache_from_source(str(path))).unlink(missing_ok=True)
