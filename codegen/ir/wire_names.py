"""Names on the wire that follow from the documented ones. Facts hold those that do not.

A type is named like its documented name without the namespace: ``vim.VirtualMachine.StorageInfo`` is
``VirtualMachineStorageInfo``. Some namespaces leave a word in front, unless the name has it already:
``vim.host.Capability`` is ``HostCapability``, but ``vim.host.HostProxySwitch`` stays. Options nested in an
option say it once: ``vim.vm.device.VirtualUSBOption.RemoteHostBackingOption``.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from codegen.ir.names import Kind, TypeName

PREFIXES: Mapping[str, str] = {
    "vim.cluster": "Cluster",
    "vim.ext": "Ext",
    "vim.host": "Host",
    "vim.net": "Net",
    "vim.profile": "Profile",
    "vim.storageDrs": "StorageDrs",
    "vim.vApp": "VApp",
    "vim.vm": "VirtualMachine",
    "vim.vm.customization": "Customization",
    "vim.vm.guest": "Guest",
    "vim.vsan.cluster": "VsanCluster",
    "vim.vsan.host": "VsanHost",
}
"""The word that a namespace leaves in the names of its types."""

_OPTION = "Option"
_TASK = "_Task"


def derived(name: TypeName, kind: Kind) -> str | None:
    """The wire name that follows from the name of a type; None for enums, whose documents state it."""
    if kind is Kind.ENUM:
        return None
    outermost = name.outermost
    parts = [_capitalised(part) for part in (outermost.leaf, *name.parts[len(outermost.parts) :])]
    prefix = PREFIXES.get(".".join(outermost.parts[:-1]), "")
    if prefix.lower() in outermost.leaf.lower():
        prefix = ""
    said_again = [one.endswith(_OPTION) and other.endswith(_OPTION) for one, other in pairwise(parts)]
    owners = [p.removesuffix(_OPTION) if again else p for p, again in zip(parts[:-1], said_again, strict=True)]
    return "".join((prefix, *owners, parts[-1]))


def derived_short(wire_name: str) -> str:
    """The short spelling of a method that follows from its wire name."""
    return _capitalised(wire_name.removesuffix(_TASK))


def _capitalised(word: str) -> str:
    return word[:1].upper() + word[1:]
