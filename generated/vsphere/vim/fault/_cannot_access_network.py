# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotAccessNetwork``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotAccessNetwork",
    wire_name="CannotAccessNetwork",
    properties=lambda: (
        _rt.Property(
            "network", "vim.Network", optional=True, since="vim.version.version10", rank=10
        ),
    ),
)
class CannotAccessNetwork(vim.fault.CannotAccessVmDevice):
    """The fault ``vim.fault.CannotAccessNetwork``.

    Fields:
        - ``network``: ``vim.Network``, optional. Since vSphere API 6.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/CannotAccessNetwork.rst``
    """

    network: vim.Network | None = None
    """``vim.Network``, optional. Since vSphere API 6.0."""
