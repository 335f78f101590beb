"""The arrows of docs/architecture.md, read from the imports themselves."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.ir import forms
from codegen.outputs.registry import GROUP as OUTPUTS
from tests.modules import CODEGEN, MODULES, ROOT, imports, libraries, module_name, nodes, relative, room_of

# What each folder, and each module beside them, may import of the project; a stage knows none after it.
MAY_IMPORT = {
    "ir": {"ir"},
    "layouts": {"layouts"},
    "program": {"program"},
    "cache": {"cache", "ir", "program", "read"},
    "diagnostics": {"__version__", "diagnostics", "ir"},
    "output": {"ir", "output", "program"},
    "read": {"diagnostics", "ir", "layouts", "program", "read"},
    "link": {"diagnostics", "ir", "link", "program"},
    "select": {"ir", "select"},
    "emit": {"emit", "ir", "output", "program", "runtime"},
    "outputs": {"emit", "ir", "output", "outputs", "program", "select"},
    "tables": {"ir", "tables"},
    "audit": {"audit", "ir", "output", "tables"},
    "changes": {"changes", "diagnostics", "ir"},
    "incremental": {
        *("cache", "diagnostics", "incremental", "ir", "link", "outputs", "read"),
    },
    "export": {"export", "ir", "layouts", "output", "program"},
    "runtime": {"runtime"},
    "__init__": set[str](),
    "__main__": {"cache", "cli"},
    "cli": {"__version__", "commands"},
    "watching": {"config", "program", "read", "watching"},
    "config": {"diagnostics", "ir", "output", "program", "select"},
    "pipeline": {"config", "diagnostics", "ir", "link", "program", "read"},
    "commands": {
        "__version__",
        "cache",
        *("audit", "changes", "commands", "config", "diagnostics", "export"),
        *("incremental", "ir", "link", "output", "outputs", "pipeline", "program", "read"),
        *("select", "tables", "watching"),
    },
}
ONLY_IN = {
    "docutils": {"read/rst/parser.py", "read/rst/rows.py"},
    "mistune": {"read/markdown/blocks.py"},
    "lxml": {"read/guide/flow.py", "read/guide/older_parsers.py", "read/guide/schema.py"},
    "pyVmomi": {"tables/pyvmomi.py"},
    "jinja2": {"output/render.py"},
    "black": {"emit/format.py"},
    "click": {"cli.py", "commands/"},
    "rich": {"commands/show.py"},
    "watchfiles": {"watching/changes.py"},
    # Only type checkers have these two; runtime/test_namespaces.py loads a package without the first.
    "typing_extensions": {"runtime/deprecation.py"},
    "_typeshed": {"commands/streams.py"},
}


def test_every_room_is_known_and_beside_them_stand_command_line_pipeline_and_configuration() -> None:
    folders = {path.name for path in CODEGEN.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert folders | {path.stem for path in CODEGEN.glob("*.py")} == MAY_IMPORT.keys()
    beside = {"__init__", "__main__", "cli", "config", "pipeline"}
    assert MAY_IMPORT.keys() - folders == beside


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_no_stage_knows_a_later_one(room: str) -> None:
    wrong = {
        f"{relative(path)} imports {name}"
        for path in MODULES
        if room_of(path) == room
        for name in imports(path)
        if name.startswith("codegen.") and name.split(".")[1] not in MAY_IMPORT[room]
    }
    assert wrong == set()


def test_rooms_of_the_simulator_know_the_core_and_themselves() -> None:
    """What stands beside the rooms puts them together, and no room knows another but the core."""
    home = CODEGEN / "runtime" / "simulator"
    rooms = {path.parent.name for path in home.glob("*/__init__.py")}
    assert rooms == {"authorization", "core", "property_collector", "searches", "serving", "tasks"}
    inside = "codegen.runtime.simulator."
    wrong = {
        f"{relative(path)} imports {name}"
        for room in rooms
        for path in (home / room).rglob("*.py")
        for name in imports(path)
        if name.startswith(inside) and name.removeprefix(inside).split(".")[0] not in ("core", room)
    }
    assert wrong == set()


def test_outputs_are_named_by_their_registry_alone() -> None:
    """Each is a module or a folder of its own, which nothing else imports: others are loaded the same way."""
    shared = {"codegen.outputs", *(f"codegen.outputs.{name}" for name in ("making", "output", "registry"))}
    declared = {entry.partition(":")[0] for entry in OUTPUTS.built_in.values()}
    homes = {path: module_name(path, ROOT) for path in MODULES}

    def output_of(module: str) -> str | None:
        return next((each for each in declared if f"{module}.".startswith(f"{each}.")), None)

    of_room = {home: output_of(home) for home in homes.values() if f"{home}.".startswith("codegen.outputs.")}
    assert {home for home, output in of_room.items() if output is None} == shared
    assert {*of_room.values()} == {None, *declared}
    wrong = {
        f"{home} imports {name}"
        for path, home in homes.items()
        for name in imports(path)
        if output_of(name) not in (None, output_of(home))
    }
    assert wrong == set()


def test_every_library_is_looked_at() -> None:
    assert {library for path in MODULES for library in libraries(path)} == ONLY_IN.keys()


@pytest.mark.parametrize("library", ONLY_IN)
def test_each_library_is_known_in_one_place(library: str) -> None:
    users = {relative(path) for path in MODULES if library in libraries(path)}
    assert {_room(user, ONLY_IN[library]) for user in users} == ONLY_IN[library]


def _room(module: str, rooms: set[str]) -> str:
    """The folder of a module, where that is what is named, else the module."""
    return next((room for room in rooms if room.endswith("/") and module.startswith(room)), module)


def test_the_runtime_needs_nothing_but_the_standard_library() -> None:
    foreign = {
        f"{relative(path)} imports {library}"
        for path in MODULES
        if room_of(path) == "runtime"
        for library in libraries(path)
    }
    assert foreign == {"runtime/deprecation.py imports typing_extensions"}


def test_rooms_are_small() -> None:
    long_modules = {relative(p): n for p in MODULES if (n := len(p.read_text("utf-8").splitlines())) > 330}
    assert long_modules == {}
    long_functions = {
        f"{relative(path)}:{node.lineno} {node.name}": (node.end_lineno or 0) - node.lineno
        for path in MODULES
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno > 60
    }
    assert long_functions == {}


def classes() -> Iterator[tuple[str, ast.ClassDef]]:
    """The classes outside the runtime, whose names are public, with their modules."""
    for path in MODULES:
        if room_of(path) != "runtime":
            yield from ((relative(path), node) for node in nodes(path) if isinstance(node, ast.ClassDef))


# Where a form has a right to be named: where it is read and written, with the words and prose of its layout;
FORM_ROOMS = (
    *("read/rst", "read/markdown", "read/flat", "read/html", "read/guide"),
    *("export/rst", "export/markdown", "export/flat", "export/guide"),
    *("layouts/rst", "layouts/markdown", "layouts/guide", "layouts/__init__.py"),
)
# in the registries; and where facts declare which forms can state them, and which are believed.
FORM_REGISTRIES = {"read/forms.py", "export/layouts.py"}

FORM_DECLARATIONS = {"ir/forms.py", "ir/documented.py", "ir/members.py", "ir/methods.py", "ir/records.py"}

# Changes are written as Markdown for changelogs, which is no form of documents.
FORM_NAMESAKES = {"changes/forms.py", "commands/diff.py"}


def names_of_forms(path: Path) -> Iterator[str]:
    """What a module has that only means one of the forms: their objects, their rooms, their names as text."""
    objects = {name for name, value in vars(forms).items() if value in forms.DOCUMENTS}
    objects |= {"RST_FIRST", "MARKDOWN_FIRST", "LINES", "PAGES"}
    rooms = tuple(f"codegen.{room.replace('/', '.')}" for room in FORM_ROOMS)
    for name in imports(path):
        module, _, imported = name.rpartition(".")
        if name.startswith(rooms) or (module == "codegen.ir.forms" and imported in objects):
            yield name
    for node in nodes(path):
        if isinstance(node, ast.Attribute) and node.attr in objects:
            yield ast.unparse(node)
        if isinstance(node, ast.Constant) and node.value in {form.name for form in forms.DOCUMENTS} | {"md"}:
            yield str(node.value)


def test_no_module_outside_of_a_forms_room_names_it() -> None:
    """A new form is a room, a line in the registries, and what facts declare of it."""
    allowed = FORM_REGISTRIES | FORM_DECLARATIONS | FORM_NAMESAKES
    found = {
        relative(path): [*names_of_forms(path)]
        for path in MODULES
        if room_of(path) != "runtime" and not relative(path).startswith(FORM_ROOMS)
    }
    naming = {module for module, names in found.items() if names}
    assert naming - allowed == set(), {module: found[module] for module in naming - allowed}
    assert naming == allowed


def test_each_name_of_a_class_means_one_thing() -> None:
    places: dict[str, list[str]] = {}
    for module, node in classes():
        places.setdefault(node.name.lstrip("_"), []).append(module)
    twice = {name: modules for name, modules in places.items() if len(modules) > 1}
    assert twice == {}


def test_exceptions_are_called_errors() -> None:
    bases = {node.name: {ast.unparse(base) for base in node.bases} for _, node in classes()}
    raised = {"Exception", "ValueError", "OSError", "RuntimeError"}
    while more := {name for name, of in bases.items() if of & raised} - raised:
        raised |= more
    assert {name for name in raised & bases.keys() if not name.endswith("Error")} == set()


def test_every_module_says_what_it_is_for() -> None:
    trees = {path: nodes(path)[0] for path in MODULES}
    silent = [
        relative(p)
        for p, tree in trees.items()
        if isinstance(tree, ast.Module) and not ast.get_docstring(tree)
    ]
    assert silent == []


def test_long_private_functions_say_what_they_do() -> None:
    silent = [
        f"{relative(path)}:{node.lineno} {node.name}"
        for path in MODULES
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef) and node.name.startswith("_") and not node.name.endswith("__")
        if (node.end_lineno or 0) - node.lineno >= 10 and not ast.get_docstring(node)
    ]
    assert silent == []


def test_every_room_is_described() -> None:
    """Each folder, and each module of the rooms beside the stages, which have no section of their own."""
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    headings = re.findall(r"^## (\w+)", page, re.MULTILINE)
    words = {word for name in re.findall(r"`([^`]+)`", page) for word in re.split(r"\W+", name)}
    beside = [path for path in MODULES if room_of(path) in ("commands", "diagnostics", "output", "program")]
    named = {path.stem for path in beside if not path.stem.startswith("__")}
    commands = {path.stem for path in beside if "click.command" in path.read_text("utf-8")}
    rooms = {name for name in MAY_IMPORT if not name.startswith("__")}
    assert rooms | (named - commands) <= words | {*headings}


def test_no_module_walks_all_that_is_in_methods_by_hand() -> None:
    """``ir/walk`` goes from types to methods to what is in these, so that a new part is seen by all."""
    inner = {"parameters", "faults", "raises"}

    def loops(tree: ast.AST) -> Iterator[tuple[str, ast.AST]]:
        for node in ast.walk(tree):
            if isinstance(node, ast.For):
                yield _attribute(node.iter), node
            elif isinstance(node, ast.GeneratorExp | ast.ListComp | ast.SetComp | ast.DictComp):
                for each in node.generators:
                    yield _attribute(each.iter), node

    walks = {
        relative(path)
        for path in MODULES
        if room_of(path) != "runtime"
        for name, loop in loops(nodes(path)[0])
        if name == "methods" and any(within in inner for within, _ in loops(loop))
    }
    # The names of parameters, as a signature has them.
    assert walks == {"link/prove.py", "output/facts_text.py"}


# What is reached by a name that is a value, and no field of a record.
OTHER_DYNAMIC_ACCESS = {
    "__main__.py",  # signals, which not every system has
    "cache/compact.py",  # by the types of fields, which say what each holds
    "diagnostics/findings.py",  # its own three texts
    "output/swap.py",  # a function of the C library
}


def test_one_module_reaches_fields_by_their_names() -> None:
    """``ir/dynamic`` does it for all, so that type checkers see through everything else."""

    def is_dynamic(node: ast.AST) -> bool:
        if isinstance(node, ast.ImportFrom) and node.module == "dataclasses":
            return not {"fields", "asdict", "astuple"}.isdisjoint(alias.name for alias in node.names)
        called = node.func if isinstance(node, ast.Call) else None
        by_name = isinstance(called, ast.Name) and called.id in ("getattr", "setattr", "delattr")
        return by_name and isinstance(node, ast.Call) and not isinstance(node.args[1], ast.Constant)

    found = {
        relative(path) for path in MODULES if room_of(path) != "runtime" and any(map(is_dynamic, nodes(path)))
    }
    assert found - OTHER_DYNAMIC_ACCESS == {"ir/dynamic.py"}
    assert found >= OTHER_DYNAMIC_ACCESS


def _attribute(node: ast.expr) -> str:
    """The name of the attribute that a loop goes over."""
    return node.attr if isinstance(node, ast.Attribute) else ""
