"""Names on the wire that follow from the documented ones. Facts hold those that do not.

A type is named like its documented name without the namespace: ``vim.VirtualMachine.StorageInfo`` is
``VirtualMachineStorageInfo``. Some namespaces leave a word in front, unless the name has it already:
``vim.host.Capability`` is ``HostCapability``, but ``vim.host.HostProxySwitch`` stays. What is nested follows
what its owner is called, and an option in an option says that once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.ir.names import TypeName
from codegen.ir.versions import FIRST_VERSION, Version, VersionServices

PREFIXES: Mapping[str, str] = {
    "vim.cluster": "Cluster",
    "vim.dvs": "DistributedVirtualSwitch",
    "vim.ext": "Ext",
    "vim.host": "Host",
    "vim.net": "Net",
    "vim.profile": "Profile",
    "vim.storageDrs": "StorageDrs",
    "vim.vApp": "VApp",
    "vim.vm": "VirtualMachine",
    "vim.vm.customization": "Customization",
    "vim.vsan.cluster": "VsanCluster",
    "vim.vsan.host": "VsanHost",
}
"""The word that a namespace leaves in the names of its types."""

_OPTION = "Option"
TASK_SUFFIX = "_Task"
"""What the wire names of methods that start a task end with."""


_CARRIED_BY = {"vmodl": "vim"}
"""Namespaces without a service of their own: the types in them travel with those of another one."""


def carried(root: str) -> str:
    """The namespace with whose types those of an outermost namespace travel; most have their own."""
    return _CARRIED_BY.get(root, root)


class Services:
    """Which types share one set of wire names: those of a service, which has one XML namespace.

    A type is of the service of its version. One that states no version, or one that no table lists, is of the
    service that the versions of its namespace are of, else of one that is called like the namespace.
    """

    def __init__(self, versions: Iterable[Version]) -> None:
        self._versions = VersionServices(versions)
        self._main = self.of(TypeName.parse(FIRST_VERSION), None)

    def precedence(self, name: TypeName, since: str | None) -> tuple[bool, TypeName]:
        """Sorts types that have one wire name, of which the first has it where names lead to types.

        Those of the API's own service come first, and in a service they are sorted by dotted name.
        """
        return self.of(name, since) != self._main, name

    def of(self, name: TypeName, since: str | None) -> str:
        """The service of a type, by its name and the version that it states."""
        root = carried(name.parts[0])
        return self._versions.by_id.get(since or "") or self._of_root(root)

    def spoken_for(self, root: str) -> str | None:
        """The service that an outermost namespace has, None where its types travel with another one."""
        return None if carried(root) != root else self._of_root(root)

    def _of_root(self, root: str) -> str:
        return self._versions.by_root.get(root) or root


def derived(name: TypeName, known: Mapping[TypeName, str]) -> str:
    """The wire name that follows from the name of a type.

    Args:
        known: Wire names of types that it may be nested in; those of others follow from their names.
    """
    leaf = _capitalised(name.leaf)
    if name == name.outermost:
        prefix = PREFIXES.get(".".join(name.parts[:-1]), "")
        return leaf if prefix.lower() in leaf.lower() else prefix + leaf
    owner = TypeName(name.parts[:-1])
    owner_name = known.get(owner) or derived(owner, known)
    return (owner_name.removesuffix(_OPTION) if leaf.endswith(_OPTION) else owner_name) + leaf


def derived_short(wire_name: str) -> str:
    """The short spelling of a method that follows from its wire name."""
    return _capitalised(wire_name.removesuffix(TASK_SUFFIX))


def _capitalised(word: str) -> str:
    return word[:1].upper() + word[1:]
