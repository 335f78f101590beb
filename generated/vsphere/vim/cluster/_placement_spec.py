# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.PlacementSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.PlacementSpec",
    wire_name="PlacementSpec",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "priority",
            "vim.VirtualMachine.MovePriority",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "vm", "vim.VirtualMachine", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "configSpec", "vim.vm.ConfigSpec", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "relocateSpec",
            "vim.vm.RelocateSpec",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "hosts",
            "vim.HostSystem",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "datastores",
            "vim.Datastore",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "storagePods",
            "vim.StoragePod",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "disallowPrerequisiteMoves",
            "boolean",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "rules",
            "vim.cluster.RuleInfo",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property("key", "string", optional=True, since="vim.version.version10", rank=10),
        _rt.Property(
            "placementType", "string", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "cloneSpec", "vim.vm.CloneSpec", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property("cloneName", "string", optional=True, since="vim.version.version10", rank=10),
    ),
)
class PlacementSpec(vmodl.DynamicData):
    """The data object ``vim.cluster.PlacementSpec``.

    Fields:
        - ``priority``: ``vim.VirtualMachine.MovePriority``, optional.
        - ``vm``: ``vim.VirtualMachine``, optional.
        - ``configSpec``: ``vim.vm.ConfigSpec``, optional.
        - ``relocateSpec``: ``vim.vm.RelocateSpec``, optional.
        - ``hosts``: List of ``vim.HostSystem``, optional.
        - ``datastores``: List of ``vim.Datastore``, optional.
        - ``storagePods``: List of ``vim.StoragePod``, optional.
        - ``disallowPrerequisiteMoves``: ``boolean``, optional.
        - ``rules``: List of ``vim.cluster.RuleInfo``, optional.
        - ``key``: ``string``, optional.
        - ``placementType``: ``string``, optional.
        - ``cloneSpec``: ``vim.vm.CloneSpec``, optional.
        - ``cloneName``: ``string``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/PlacementSpec.rst``
    """

    @_rt.enum(
        "vim.cluster.PlacementSpec.PlacementType",
        wire_name="PlacementSpecPlacementType",
        since="vim.version.version10",
        rank=10,
    )
    class PlacementType(_rt.VimEnum):
        """The enum ``vim.cluster.PlacementSpec.PlacementType``, on the wire ``PlacementSpecPlacementType``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/cluster/PlacementSpec/PlacementType.rst``
        """

        create = "create"
        """The value ``create``."""
        reconfigure = "reconfigure"
        """The value ``reconfigure``."""
        relocate = "relocate"
        """The value ``relocate``."""
        clone = "clone"
        """The value ``clone``."""

    priority: _rt.Field[
        vim.VirtualMachine.MovePriority | None, vim.VirtualMachine.MovePriority | str | None
    ] = _rt.UNSET
    """``vim.VirtualMachine.MovePriority``, optional. Since vSphere API 6.0."""
    vm: vim.VirtualMachine | None = None
    """``vim.VirtualMachine``, optional. Since vSphere API 6.0."""
    configSpec: vim.vm.ConfigSpec | None = None
    """``vim.vm.ConfigSpec``, optional. Since vSphere API 6.0."""
    relocateSpec: vim.vm.RelocateSpec | None = None
    """``vim.vm.RelocateSpec``, optional. Since vSphere API 6.0."""
    hosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, optional. Since vSphere API 6.0."""
    datastores: _rt.Field[list[vim.Datastore], Iterable[vim.Datastore]] = _rt.EMPTY
    """List of ``vim.Datastore``, optional. Since vSphere API 6.0."""
    storagePods: _rt.Field[list[vim.StoragePod], Iterable[vim.StoragePod]] = _rt.EMPTY
    """List of ``vim.StoragePod``, optional. Since vSphere API 6.0."""
    disallowPrerequisiteMoves: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    rules: _rt.Field[list[vim.cluster.RuleInfo], Iterable[vim.cluster.RuleInfo]] = _rt.EMPTY
    """List of ``vim.cluster.RuleInfo``, optional. Since vSphere API 6.0."""
    key: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    placementType: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    cloneSpec: vim.vm.CloneSpec | None = None
    """``vim.vm.CloneSpec``, optional. Since vSphere API 6.0."""
    cloneName: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
