# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MismatchedNetworkPolicies``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.MismatchedNetworkPolicies",
    wire_name="MismatchedNetworkPolicies",
    properties=lambda: (
        _rt.Property("device", "string"),
        _rt.Property("backing", "string"),
        _rt.Property("connected", "boolean"),
    ),
)
class MismatchedNetworkPolicies(vim.fault.MigrationFault):
    """The fault ``vim.fault.MismatchedNetworkPolicies``.

    Fields:
        - ``device``: ``string``, required.
        - ``backing``: ``string``, required.
        - ``connected``: ``boolean``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/MismatchedNetworkPolicies.rst``
    """

    device: str = ""
    """``string``, required. Since 1.0."""
    backing: str = ""
    """``string``, required. Since 1.0."""
    connected: bool = False
    """``boolean``, required. Since 1.0."""
