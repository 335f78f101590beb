"""The rooms over which a sample is spread, and which tests are theirs."""

from __future__ import annotations

from pathlib import Path

ROOMS = ("read", "ir", "link", "select", "changes", "emit", "runtime", "output", "outputs")


def files(root: Path) -> dict[str, list[str]]:
    """The modules of each room, as paths inside a checkout."""
    found: dict[str, list[str]] = {room: [] for room in ROOMS}
    for path in sorted((root / "codegen").rglob("*.py")):
        room = room_of(path.relative_to(root).as_posix())
        if room in found:
            found[room].append(path.relative_to(root).as_posix())
    return found


def room_of(path: str) -> str:
    """The room of a module."""
    return path.removeprefix("codegen/").partition("/")[0]


def twin(path: str) -> str | None:
    """Where the generated package has its copy of a module of the runtime."""
    inside = path.removeprefix("codegen/runtime/")
    return None if inside == path else f"generated/vsphere/_runtime/{inside}"


def origin(path: str) -> str:
    """What a module of a generated package is a copy of, or the path itself; tests make some of their own."""
    package, runtime, inside = path.rpartition("/_runtime/")
    return f"codegen/runtime/{inside}" if runtime and package else path
