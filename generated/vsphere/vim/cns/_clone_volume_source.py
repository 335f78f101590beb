# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.CloneVolumeSource``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cns.CloneVolumeSource",
    wire_name="CnsCloneVolumeSource",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("volumeId", "vim.cns.VolumeId", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "keepAfterDeleteVm", "boolean", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
    ),
)
class CloneVolumeSource(vim.cns.VolumeSource):
    """The data object ``vim.cns.CloneVolumeSource``, on the wire ``CnsCloneVolumeSource``.

    Fields:
        - ``volumeId``: ``vim.cns.VolumeId``, required.
        - ``keepAfterDeleteVm``: ``boolean``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cns/CloneVolumeSource.rst``
    """

    volumeId: vim.cns.VolumeId = _rt.UNSET
    """``vim.cns.VolumeId``, required. Since vsan API 9.1.0.0."""
    keepAfterDeleteVm: bool | None = None
    """``boolean``, optional. Since vsan API 9.1.0.0."""
