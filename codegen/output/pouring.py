"""Making an output anew file by file, where the system lets nobody move its folder.

So it is for a folder that is mounted, and for one of a lower layer of a container's image.
"""

from __future__ import annotations

import filecmp
import os
import shutil
from contextlib import suppress
from pathlib import Path

from codegen.output import manifest, present
from codegen.output.manifest import ManifestFormat

_PART = ".codegen-part"
_CACHE = "__pycache__"


def pour(whole: Path, target: Path, format: ManifestFormat) -> None:
    """Give a folder the generated files of another one, and remove those that only it has.

    Each file is replaced as a whole, and the manifest is the last: until then the one that is there tells
    what was generated before. So this can be done again from the start, by whoever finds it half done.

    Args:
        whole: The new output, which stays as it is.
        target: The output as it was.
        format: What the files are.

    Raises:
        OSError: The system refuses; what is done until then stays.
    """
    wanted, before = _listed(whole, format), _listed(target, format)
    for path in sorted(wanted, key=lambda path: (path == manifest.NAME, path)):
        if path == manifest.NAME:
            for gone in sorted(before - wanted):
                _remove(target / gone, target)
        if not _same(whole / path, target / path):
            _forget_compiled(target / path)
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(whole / path, target / _PART)
            os.replace(target / _PART, target / path)
    (target / _PART).unlink(missing_ok=True)  # of a run that was killed


def _listed(folder: Path, format: ManifestFormat) -> frozenset[str]:
    return manifest.listed(present.load(folder / manifest.NAME) or "", format) or frozenset()


def _same(one: Path, other: Path) -> bool:
    return other.is_file() and not other.is_symlink() and filecmp.cmp(one, other, shallow=False)


def _remove(path: Path, target: Path) -> None:
    """Remove a file, and the folders above it in which nothing is left but what Python has compiled."""
    _forget_compiled(path)
    path.unlink(missing_ok=True)
    for folder in path.parents:
        if folder == target:
            return
        with suppress(OSError):  # not empty
            (folder / _CACHE).rmdir()
        with suppress(OSError):
            folder.rmdir()


def _forget_compiled(path: Path) -> None:
    """Remove what Python has compiled of a module, which it may take for current."""
    for compiled in (path.parent / _CACHE).glob(f"{path.stem}.*"):
        compiled.unlink(missing_ok=True)
