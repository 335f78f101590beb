# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.VolumeAttachDetachSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cns.VolumeAttachDetachSpec",
    wire_name="CnsVolumeAttachDetachSpec",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property("volumeId", "vim.cns.VolumeId", since="vsan.version.version11", rank=9),
        _rt.Property("vm", "vim.VirtualMachine", since="vsan.version.version11", rank=9),
        _rt.Property("diskMode", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("sharing", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("controllerKey", "int", optional=True, since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("unitNumber", "int", optional=True, since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "backingTypeName", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property(
            "volumeEncrypted", "boolean", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
    ),
)
class VolumeAttachDetachSpec(vmodl.DynamicData):
    """The data object ``vim.cns.VolumeAttachDetachSpec``, on the wire ``CnsVolumeAttachDetachSpec``.

    Fields:
        - ``volumeId``: ``vim.cns.VolumeId``, required.
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``diskMode``: ``string``, optional. Since vsan API 9.1.0.0.
        - ``sharing``: ``string``, optional. Since vsan API 9.1.0.0.
        - ``controllerKey``: ``int``, optional. Since vsan API 9.1.0.0.
        - ``unitNumber``: ``int``, optional. Since vsan API 9.1.0.0.
        - ``backingTypeName``: ``string``, optional. Since vsan API 9.1.0.0.
        - ``volumeEncrypted``: ``boolean``, optional. Since vsan API 9.1.0.0.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/VolumeAttachDetachSpec.rst``
    """

    volumeId: vim.cns.VolumeId = _rt.UNSET
    """``vim.cns.VolumeId``, required. Since vSAN 6.7U3."""
    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSAN 6.7U3."""
    diskMode: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
    sharing: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
    controllerKey: int | None = None
    """``int``, optional. Since vsan API 9.1.0.0."""
    unitNumber: int | None = None
    """``int``, optional. Since vsan API 9.1.0.0."""
    backingTypeName: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
    volumeEncrypted: bool | None = None
    """``boolean``, optional. Since vsan API 9.1.0.0."""
