# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmFaultToleranceTooManyFtVcpusOnHost``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VmFaultToleranceTooManyFtVcpusOnHost",
    wire_name="VmFaultToleranceTooManyFtVcpusOnHost",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("hostName", "string", optional=True, since="vim.version.version10", rank=10),
        _rt.Property("maxNumFtVcpus", "int", since="vim.version.version10", rank=10),
    ),
)
class VmFaultToleranceTooManyFtVcpusOnHost(vim.fault.InsufficientResourcesFault):
    """The fault ``vim.fault.VmFaultToleranceTooManyFtVcpusOnHost``.

    Fields:
        - ``hostName``: ``string``, optional.
        - ``maxNumFtVcpus``: ``int``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/VmFaultToleranceTooManyFtVcpusOnHost.rst``
    """

    hostName: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    maxNumFtVcpus: int = 0
    """``int``, required. Since vSphere API 6.0."""
