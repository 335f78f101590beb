"""What it costs to import the bindings, to look a type up, and to load every type.

Each is a whole process, with modules that Python has compiled. Beside them stand, from the same minutes, a
Python that does nothing, pyVmomi, and a package with an empty module for each type.
"""

from __future__ import annotations

import compileall
import shutil
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from tools.bench.goals import NONE, goal
from tools.bench.process import Command, medians
from tools.bench.reading import ROOT

ROUNDS = 11
_IMPORT, _TYPE = 1, 2.4
"""Goals: of importing and finding a type, against pyVmomi, and of one more type, against an empty module."""
_LOAD = """
from vsphere._runtime import registry
for name in sorted(registry.names()):
    registry.find(name)
"""
_EMPTY = """
from importlib import import_module
for number in range({count}):
    import_module(f"empty._m{{number}}")
"""


class Bindings:
    """A package of bindings, compiled, beside an empty module for each of its types.

    Args:
        package: The folder of the package, whose name is ``vsphere``.
        home: Takes a copy of it, and the empty modules.
    """

    def __init__(self, package: Path, home: Path) -> None:
        self._home = home
        shutil.copytree(package, home / package.name, ignore=shutil.ignore_patterns("__pycache__"))
        rows = (package / "_registry.py").read_text("utf-8").splitlines()
        self.types = rows.index('""")') - rows.index('TYPES = _rt.Places("""') - 1
        (home / "empty").mkdir()
        for number in range(self.types):
            (home / "empty" / f"_m{number}.py").write_text('"""Nothing."""\n', "utf-8")
        compileall.compile_dir(home, quiet=2)

    def command(self, name: str, code: str) -> Command:
        """A Python that runs some code where the package is."""
        return Command(name, [sys.executable, "-c", code], self._home)

    def commands(self) -> list[Command]:
        """What is measured: nothing, empty modules, uses of the bindings, and pyVmomi if it is there."""
        found = [
            self.command("python -c pass", "pass"),
            self.command("empty modules", _EMPTY.format(count=self.types)),
            self.command("import vsphere", "import vsphere"),
            self.command("a type by its name", "import vsphere; vsphere.describe('ManagedObjectNotFound')"),
            self.command("every type", _LOAD),
        ]
        theirs = [self.command("import pyVmomi", "import pyVmomi")] if find_spec("pyVmomi") else []
        return [*found, *theirs]


def measure(package: Path) -> None:
    """Print what loading a package costs."""
    with tempfile.TemporaryDirectory() as home:
        bindings = Bindings(package, Path(home))
        commands = bindings.commands()
        spent = dict(zip((command.name for command in commands), medians(commands, ROUNDS), strict=True))
    idle, empty = spent["python -c pass"], spent["empty modules"]
    theirs = spent.get("import pyVmomi")
    for name, cost in spent.items():
        ratio = f", {cost.cpu / theirs.cpu:5.2f} x import pyVmomi" if theirs else ""
        wanted = theirs is not None and name == "a type by its name"
        said = goal(cost.cpu / theirs.cpu, _IMPORT) if wanted and theirs else NONE
        print(
            f"loading: {name + ':':<20} {cost.cpu / idle.cpu:6.1f} x python -c pass{ratio}"
            f"   ({said}; {cost.cpu * 1000:.1f} ms of processors)"
        )
    every = spent["every type"].cpu - spent["import vsphere"].cpu
    times = every / (empty.cpu - idle.cpu)
    # Below some 40 MB, the system counts what this process had when it started the other.
    print(
        f"loading: a type costs {every / bindings.types * 1e6:.0f} us, "
        f"{times:.1f} x an empty module"
        f"   ({goal(times, _TYPE)}; {bindings.types} types, {spent['every type'].peak:.0f} MB in all)"
    )


def main() -> None:
    """Print what loading the checked-in bindings costs."""
    measure(ROOT / "generated" / "vsphere")


if __name__ == "__main__":
    for folder in sys.argv[1:]:
        measure(Path(folder))
    if not sys.argv[1:]:
        main()
