# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.StoragePlacementSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.storageDrs.StoragePlacementSpec",
    wire_name="StoragePlacementSpec",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("type", "string", since="vim.version.version7", rank=7),
        _rt.Property(
            "priority",
            "vim.VirtualMachine.MovePriority",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "vm", "vim.VirtualMachine", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "podSelectionSpec",
            "vim.storageDrs.PodSelectionSpec",
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "cloneSpec", "vim.vm.CloneSpec", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property("cloneName", "string", optional=True, since="vim.version.version7", rank=7),
        _rt.Property(
            "configSpec", "vim.vm.ConfigSpec", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "relocateSpec",
            "vim.vm.RelocateSpec",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "resourcePool", "vim.ResourcePool", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property("host", "vim.HostSystem", optional=True, since="vim.version.version7", rank=7),
        _rt.Property("folder", "vim.Folder", optional=True, since="vim.version.version7", rank=7),
        _rt.Property(
            "disallowPrerequisiteMoves",
            "boolean",
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property(
            "resourceLeaseDurationSec", "int", optional=True, since="vim.version.version8", rank=8
        ),
    ),
)
class StoragePlacementSpec(vmodl.DynamicData):
    """The data object ``vim.storageDrs.StoragePlacementSpec``.

    Fields:
        - ``type``: ``string``, required.
        - ``priority``: ``vim.VirtualMachine.MovePriority``, optional.
        - ``vm``: ``vim.VirtualMachine``, optional.
        - ``podSelectionSpec``: ``vim.storageDrs.PodSelectionSpec``, required.
        - ``cloneSpec``: ``vim.vm.CloneSpec``, optional.
        - ``cloneName``: ``string``, optional.
        - ``configSpec``: ``vim.vm.ConfigSpec``, optional.
        - ``relocateSpec``: ``vim.vm.RelocateSpec``, optional.
        - ``resourcePool``: ``vim.ResourcePool``, optional.
        - ``host``: ``vim.HostSystem``, optional.
        - ``folder``: ``vim.Folder``, optional.
        - ``disallowPrerequisiteMoves``: ``boolean``, optional. Since vSphere API 5.1.
        - ``resourceLeaseDurationSec``: ``int`` in seconds, optional. Since vSphere API 5.1.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/storageDrs/StoragePlacementSpec.rst``
    """

    @_rt.enum(
        "vim.storageDrs.StoragePlacementSpec.PlacementType",
        wire_name="StoragePlacementSpecPlacementType",
        since="vim.version.version7",
        rank=7,
    )
    class PlacementType(_rt.VimEnum):
        """The enum ``vim.storageDrs.StoragePlacementSpec.PlacementType``, on the wire ``StoragePlacementSpecPlacementType``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/storageDrs/StoragePlacementSpec/PlacementType.rst``
        """

        create = "create"
        """The value ``create``."""
        reconfigure = "reconfigure"
        """The value ``reconfigure``."""
        relocate = "relocate"
        """The value ``relocate``."""
        clone = "clone"
        """The value ``clone``."""

    type: str = ""
    """``string``, required. Since vSphere API 5.0."""
    priority: _rt.Field[
        vim.VirtualMachine.MovePriority | None, vim.VirtualMachine.MovePriority | str | None
    ] = _rt.UNSET
    """``vim.VirtualMachine.MovePriority``, optional. Since vSphere API 5.0."""
    vm: vim.VirtualMachine | None = None
    """``vim.VirtualMachine``, optional. Since vSphere API 5.0."""
    podSelectionSpec: vim.storageDrs.PodSelectionSpec = _rt.UNSET
    """``vim.storageDrs.PodSelectionSpec``, required. Since vSphere API 5.0."""
    cloneSpec: vim.vm.CloneSpec | None = None
    """``vim.vm.CloneSpec``, optional. Since vSphere API 5.0."""
    cloneName: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
    configSpec: vim.vm.ConfigSpec | None = None
    """``vim.vm.ConfigSpec``, optional. Since vSphere API 5.0."""
    relocateSpec: vim.vm.RelocateSpec | None = None
    """``vim.vm.RelocateSpec``, optional. Since vSphere API 5.0."""
    resourcePool: vim.ResourcePool | None = None
    """``vim.ResourcePool``, optional. Since vSphere API 5.0."""
    host: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since vSphere API 5.0."""
    folder: vim.Folder | None = None
    """``vim.Folder``, optional. Since vSphere API 5.0."""
    disallowPrerequisiteMoves: bool | None = None
    """``boolean``, optional. Since vSphere API 5.1."""
    resourceLeaseDurationSec: int | None = None
    """``int`` in seconds, optional. Since vSphere API 5.1."""
