"""What documents can say of versions: which of them a page lists, and what a name alone means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from codegen.ir.model import FIRST_VERSION, Api, Version
from codegen.ir.names import TypeName
from codegen.ir.versions import labelled, service_of

_NO_NAMESPACE = "version"


def listed(api: Api) -> tuple[Version, ...]:
    """The versions that a page has: the first is on none, but where it is more than the reference knows."""
    return tuple(
        version
        for version in api.versions
        if version.listed and (version.id != FIRST_VERSION or version.namespace is not None)
    )


def version_pages(api: Api) -> dict[TypeName, tuple[Version, ...]]:
    """The pages of versions with what each lists: one a service, named like what most of its ids share.

    Numbers stand for versions on a page, and two services have the same ones.
    """
    services: dict[str, list[Version]] = {}
    for version in listed(api):
        services.setdefault(service_of(version.namespace), []).append(version)
    pages: dict[TypeName, tuple[Version, ...]] = {}
    for versions in services.values():
        page = _page_of(versions)
        pages[page] = (*pages.get(page, ()), *versions)
    return pages or {_page_of(api.versions): ()}


def _page_of(versions: Iterable[Version]) -> TypeName:
    pages = Counter(version.id.rpartition(".")[0] for version in versions)
    common = max(pages, key=lambda page: (pages[page], page), default="")
    return TypeName.parse(common or _NO_NAMESPACE)


class Versions:
    """The versions of an API by their ids and by their names.

    Attributes:
        pages: The pages that list them.
    """

    def __init__(self, api: Api) -> None:
        self.pages = version_pages(api)
        self._names = {version.id: version.name for version in api.versions}
        self._meant = labelled(api.versions)
        self._pages = {version.id: page for page, versions in self.pages.items() for version in versions}

    def name(self, id: str) -> str:
        """The official name."""
        return self._names[id]

    def by_name(self, id: str) -> str:
        """The version that the name of this one means: of several that have it, the last."""
        return self._meant[id]

    def page(self, id: str) -> TypeName:
        """The page that lists a version, or would."""
        return self._pages.get(id) or TypeName.parse(id.rpartition(".")[0] or _NO_NAMESPACE)
