"""The files beside a generated package that make a project of it, which pip can install."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from codegen.output.package_name import folder
from codegen.program import marks

NAMES = ("LICENSE", "README.md", "pyproject.toml")
"""All files that can stand beside a package; nothing else there is ever read, written or removed."""

MARK = "pyproject.toml"
"""The one that makes a project of a folder."""

# Stricter than TOML and Markdown need: nothing that passes can end a string or begin mark-up there.
_NAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?", re.ASCII)
_VERSION = re.compile(
    r"([0-9]+!)?[0-9]+(\.[0-9]+)*((a|b|rc)[0-9]+)?(\.post[0-9]+)?(\.dev[0-9]+)?(\+[a-z0-9]+(\.[a-z0-9]+)*)?",
    re.ASCII,
)
_LICENSE = re.compile(r"[A-Za-z0-9(][A-Za-z0-9.+() -]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Project:
    """What the metadata of a generated project say.

    Attributes:
        package: The dotted name of the package.
        name: What pip calls the distribution.
        version: Its version.
        license: An SPDX expression for all of it; empty where nobody has said.
    """

    package: str
    name: str
    version: str
    license: str = ""


@dataclass(frozen=True, slots=True)
class ProjectView:
    """What the templates show: text as TOML strings, but for title, package and mark."""

    title: str
    package: str
    name: str
    version: str
    license: str
    folder: str
    mark: str


def usual_name(package: str) -> str:
    """What a distribution is called where nobody has said.

    Args:
        package: The dotted name of its package.
    """
    return f"{package.replace('.', '-')}-bindings"


def name_refusal(name: str) -> str | None:
    """Why a distribution cannot have a name, as the end of a sentence; None where it can."""
    return None if _NAME.fullmatch(name) else "is no name of a distribution, such as acme-bindings"


def version_refusal(version: str) -> str | None:
    """The same for its version."""
    return None if _VERSION.fullmatch(version) else "is no version as pip takes it, such as 1.0 or 2.1rc1"


def license_refusal(license: str) -> str | None:
    """The same for its licence."""
    return None if _LICENSE.fullmatch(license) else "is no SPDX expression, such as MIT"


def files(project: Project) -> dict[str, str]:
    """Make the files, by their names.

    Args:
        project: What they say; names are those that nothing refuses.
    """
    from codegen.output.render import fill  # only here: the settings ask for names, and need no templates

    view = ProjectView(
        title=project.name,
        package=project.package,
        name=_text(project.name),
        version=_text(project.version),
        license=_text(project.license) if project.license else "",
        folder=_text(folder(project.package).as_posix()),
        mark=marks.NO_DOCUMENT,
    )
    return {name: fill(f"project/{name}.jinja", view=view) for name in NAMES}


def _text(value: str) -> str:
    """A TOML string; what is written has no control characters, so that JSON's form is the same."""
    return json.dumps(value, ensure_ascii=False)
