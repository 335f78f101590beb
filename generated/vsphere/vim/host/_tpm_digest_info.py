# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.TpmDigestInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.TpmDigestInfo",
    wire_name="HostTpmDigestInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("pcrNumber", "int", since="vim.version.version5", rank=5),),
)
class TpmDigestInfo(vim.host.DigestInfo):
    """The data object ``vim.host.TpmDigestInfo``, on the wire ``HostTpmDigestInfo``.

    Fields:
        - ``pcrNumber``: ``int``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/TpmDigestInfo.rst``
    """

    pcrNumber: int = 0
    """``int``, required. Since vSphere API 4.0."""
