# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.vcenter.VStorageObjectAssociations``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vslm.vcenter.VStorageObjectAssociations",
    wire_name="VStorageObjectAssociations",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property("id", "vim.vslm.ID", since="vim.version.version12", rank=12),
        _rt.Property(
            "vmDiskAssociations",
            "vim.vslm.vcenter.VStorageObjectAssociations.VmDiskAssociations",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "fault",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class VStorageObjectAssociations(vmodl.DynamicData):
    """The data object ``vim.vslm.vcenter.VStorageObjectAssociations``.

    Fields:
        - ``id``: ``vim.vslm.ID``, required.
        - ``vmDiskAssociations``: List of
          ``vim.vslm.vcenter.VStorageObjectAssociations.VmDiskAssociations``, optional.
        - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/vslm/vcenter/VStorageObjectAssociations.rst``
    """

    @_rt.data(
        "vim.vslm.vcenter.VStorageObjectAssociations.VmDiskAssociations",
        wire_name="VStorageObjectAssociationsVmDiskAssociations",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property("vmId", "string", since="vim.version.version12", rank=12),
            _rt.Property("diskKey", "int", since="vim.version.version12", rank=12),
        ),
    )
    class VmDiskAssociations(vmodl.DynamicData):
        """The data object ``vim.vslm.vcenter.VStorageObjectAssociations.VmDiskAssociations``, on the wire ``VStorageObjectAssociationsVmDiskAssociations``.

        Fields:
            - ``vmId``: ``string``, required.
            - ``diskKey``: ``int``, required.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/vslm/vcenter/VStorageObjectAssociations/VmDiskAssociations.rst``
        """

        vmId: str = ""
        """``string``, required. Since vSphere API 6.7."""
        diskKey: int = 0
        """``int``, required. Since vSphere API 6.7."""

    id: vim.vslm.ID = _rt.UNSET
    """``vim.vslm.ID``, required. Since vSphere API 6.7."""
    vmDiskAssociations: _rt.Field[
        list[vim.vslm.vcenter.VStorageObjectAssociations.VmDiskAssociations],
        Iterable[vim.vslm.vcenter.VStorageObjectAssociations.VmDiskAssociations],
    ] = _rt.EMPTY
    """List of ``vim.vslm.vcenter.VStorageObjectAssociations.VmDiskAssociations``, optional. Since
    vSphere API 6.7.
    """
    fault: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 6.7."""
