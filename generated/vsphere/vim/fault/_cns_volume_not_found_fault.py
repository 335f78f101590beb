# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CnsVolumeNotFoundFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CnsVolumeNotFoundFault",
    wire_name="CnsVolumeNotFoundFault",
    since="vsan.version.version19",
    rank=17,
    properties=lambda: (
        _rt.Property("volumeId", "vim.cns.VolumeId", since="vsan.version.version19", rank=17),
    ),
)
class CnsVolumeNotFoundFault(vim.fault.CnsFault):
    """The fault ``vim.fault.CnsVolumeNotFoundFault``.

    Fields:
        - ``volumeId``: ``vim.cns.VolumeId``, required.

    Since:
        vsan API 7.4 (``vsan.version.version19``)

    Source:
        ``vim/fault/CnsVolumeNotFoundFault.rst``
    """

    volumeId: vim.cns.VolumeId = _rt.UNSET
    """``vim.cns.VolumeId``, required. Since vsan API 7.4."""
