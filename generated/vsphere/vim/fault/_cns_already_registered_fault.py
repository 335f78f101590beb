# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CnsAlreadyRegisteredFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CnsAlreadyRegisteredFault",
    wire_name="CnsAlreadyRegisteredFault",
    since="vsan.version.version14",
    rank=12,
    properties=lambda: (
        _rt.Property("volumeId", "vim.cns.VolumeId", since="vsan.version.version14", rank=12),
    ),
)
class CnsAlreadyRegisteredFault(vim.fault.CnsFault):
    """The fault ``vim.fault.CnsAlreadyRegisteredFault``.

    Fields:
        - ``volumeId``: ``vim.cns.VolumeId``, required.

    Since:
        vsan API 7.2 (``vsan.version.version14``)

    Source:
        ``vim/fault/CnsAlreadyRegisteredFault.rst``
    """

    volumeId: vim.cns.VolumeId = _rt.UNSET
    """``vim.cns.VolumeId``, required. Since vsan API 7.2."""
