"""The whole package: every file, in memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from codegen.emit import wire_names
from codegen.emit.builders import aliases, namespaces, tables
from codegen.emit.builders.module import module
from codegen.emit.builders.wire_names import of_namespace as wire_names_of
from codegen.emit.context import Context
from codegen.emit.format import format_all
from codegen.emit.layout import WIRE_NAMES, WITHOUT_NAMESPACE, ClassPlace, arrange
from codegen.emit.lines.modules import laid_out
from codegen.ir.model import Api
from codegen.output.render import Filled, filled
from codegen.program import data, progress

HEADER = "# Generated from the API reference; do not edit.\n# To regenerate it, run: codegen generate"


def emit(api: Api) -> dict[str, str]:
    """Make the files of the package.

    They import each other relatively, so that the package works under any name and at any place.

    Args:
        api: The linked API.

    Returns:
        The text of each file by its path inside the package's folder, sorted.

    Raises:
        FormatError: A module is no Python, by a template of the user's.
    """
    context = Context(api, arrange(api, namespaces.public()))
    files = _runtime() | _formatted(dict(progress.each(_modules(context), "making modules")))
    files["py.typed"] = ""
    return dict(sorted(files.items()))


def unformatted(files: Mapping[str, str]) -> list[str]:
    """The modules that black would change, of those that templates made.

    Args:
        files: A package as it is emitted.
    """
    copied = _runtime()
    made = {path: text for path, text in files.items() if path.endswith(".py") and copied.get(path) != text}
    return [path for path, text in format_all(made).items() if text != made[path]]


def _formatted(modules: Mapping[str, Filled]) -> dict[str, str]:
    """The text of each module, formatted where a template of the user's had a part in it."""
    own = format_all({path: module.text for path, module in modules.items() if module.own})
    return {path: module.text for path, module in modules.items()} | own


def _modules(context: Context) -> Iterator[tuple[str, Filled]]:
    """The path and text of each module but those of the runtime, in no order that matters."""
    yield "_versions.py", render("versions", tables.versions(context))
    yield "_registry.py", render("registry", tables.registry(context))
    yield methods_module(context)
    yield "_public.py", render("aliases", aliases.public())
    yield "__main__.py", render("aliases", aliases.program())
    yield "daily.py", render("aliases", aliases.daily())
    yield "simulator.py", render("aliases", aliases.simulator())
    yield "soap.py", render("aliases", aliases.soap())
    yield "_runtime/generated.py", render("aliases", aliases.generated(context))
    named = wire_names.of_namespaces(context)
    roots = set(context.layout.namespaces[()].packages.values())
    for documented, space in context.layout.namespaces.items():
        if space.types and not space.package:
            yield f"{WITHOUT_NAMESPACE}.py", render("namespace", namespaces.without(space))
        folder = "/".join(space.package)
        view = namespaces.namespace(space, documented in named)
        yield f"{folder}/__init__.py".lstrip("/"), render("namespace", view)
        if documented in named:
            names = wire_names_of(context.layout, space, named[documented], roots)
            yield f"{folder}/{WIRE_NAMES}.py", render("wire_names", names)
        for spot in space.types:
            yield type_module(context, spot)


def methods_module(context: Context) -> tuple[str, Filled]:
    """The path and text of the table of methods."""
    return "_methods.py", render("methods", tables.methods(context))


def type_module(context: Context, spot: ClassPlace) -> tuple[str, Filled]:
    """The path and text of the module of an outermost class."""
    path = "/".join((*spot.package, f"{spot.module}.py"))
    return path, render("module", module(context, spot))


def render(template: str, view: object) -> Filled:
    """A module, in black's form unless a template of the user's had a part in it.

    Args:
        template: The name of its template without endings.
        view: The record that it shows.
    """
    made = filled(f"{template}.py.jinja", view=view, header=HEADER)
    return made if made.own else replace(made, text=laid_out(made.text))


def _runtime() -> dict[str, str]:
    """The runtime as it is, under the name that generated code imports."""
    sources = data.texts("codegen.runtime", ".py")
    return {f"_runtime/{path}": f"{HEADER}\n{source}" for path, source in sources.items()}
