# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NumVirtualCpusExceedsLimit``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NumVirtualCpusExceedsLimit",
    wire_name="NumVirtualCpusExceedsLimit",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("maxSupportedVcpus", "int", since="vim.version.version6", rank=6),
    ),
)
class NumVirtualCpusExceedsLimit(vim.fault.InsufficientResourcesFault):
    """The fault ``vim.fault.NumVirtualCpusExceedsLimit``.

    Fields:
        - ``maxSupportedVcpus``: ``int``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/NumVirtualCpusExceedsLimit.rst``
    """

    maxSupportedVcpus: int = 0
    """``int``, required. Since vSphere API 4.1."""
