# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CnsNotRegisteredFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CnsNotRegisteredFault",
    wire_name="CnsNotRegisteredFault",
    since="vsan.version.version19",
    rank=17,
    properties=lambda: (
        _rt.Property("volumeId", "vim.cns.VolumeId", since="vsan.version.version19", rank=17),
    ),
)
class CnsNotRegisteredFault(vim.fault.CnsFault):
    """The fault ``vim.fault.CnsNotRegisteredFault``.

    Fields:
        - ``volumeId``: ``vim.cns.VolumeId``, required.

    Since:
        vsan API 7.4 (``vsan.version.version19``)

    Source:
        ``vim/fault/CnsNotRegisteredFault.rst``
    """

    volumeId: vim.cns.VolumeId = _rt.UNSET
    """``vim.cns.VolumeId``, required. Since vsan API 7.4."""
