# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.vso.VStorageObjectAssociations``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl, vslm


@_rt.data(
    "vslm.vso.VStorageObjectAssociations",
    wire_name="VslmVsoVStorageObjectAssociations",
    since="vslm.version.version14",
    rank=2,
    properties=lambda: (
        _rt.Property("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),
        _rt.Property(
            "vmDiskAssociation",
            "vslm.vso.VStorageObjectAssociations.VmDiskAssociation",
            array=True,
            optional=True,
            since="vslm.version.version14",
            rank=2,
        ),
        _rt.Property(
            "fault",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vslm.version.version14",
            rank=2,
        ),
    ),
)
class VStorageObjectAssociations(vmodl.DynamicData):
    """The data object ``vslm.vso.VStorageObjectAssociations``, on the wire ``VslmVsoVStorageObjectAssociations``.

    Fields:
        - ``id``: ``vim.vslm.ID``, required.
        - ``vmDiskAssociation``: List of ``vslm.vso.VStorageObjectAssociations.VmDiskAssociation``,
          optional.
        - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vslm API 6.7.2 (``vslm.version.version14``)

    Source:
        ``vslm/vso/VStorageObjectAssociations.rst``
    """

    @_rt.data(
        "vslm.vso.VStorageObjectAssociations.VmDiskAssociation",
        wire_name="VslmVsoVStorageObjectAssociationsVmDiskAssociation",
        since="vslm.version.version14",
        rank=2,
        properties=lambda: (
            _rt.Property("vmId", "string", since="vslm.version.version14", rank=2),
            _rt.Property("diskKey", "int", since="vslm.version.version14", rank=2),
        ),
    )
    class VmDiskAssociation(vmodl.DynamicData):
        """The data object ``vslm.vso.VStorageObjectAssociations.VmDiskAssociation``, on the wire ``VslmVsoVStorageObjectAssociationsVmDiskAssociation``.

        Fields:
            - ``vmId``: ``string``, required.
            - ``diskKey``: ``int``, required.

        Since:
            vslm API 6.7.2 (``vslm.version.version14``)

        Source:
            ``vslm/vso/VStorageObjectAssociations/VmDiskAssociation.rst``
        """

        vmId: str = ""
        """``string``, required. Since vslm API 6.7.2."""
        diskKey: int = 0
        """``int``, required. Since vslm API 6.7.2."""

    id: vim.vslm.ID = _rt.UNSET
    """``vim.vslm.ID``, required. Since vslm API 6.7.2."""
    vmDiskAssociation: _rt.Field[
        list[vslm.vso.VStorageObjectAssociations.VmDiskAssociation],
        Iterable[vslm.vso.VStorageObjectAssociations.VmDiskAssociation],
    ] = _rt.EMPTY
    """List of ``vslm.vso.VStorageObjectAssociations.VmDiskAssociation``, optional. Since vslm API
    6.7.2.
    """
    fault: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vslm API 6.7.2."""
