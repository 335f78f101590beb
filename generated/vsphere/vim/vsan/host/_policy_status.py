# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.PolicyStatus``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.PolicyStatus",
    wire_name="VsanPolicyStatus",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("id", "string", since="vsan.version.version18", rank=16),
        _rt.Property("expectedValue", "string", since="vsan.version.version18", rank=16),
        _rt.Property("currentValue", "string", since="vsan.version.version18", rank=16),
    ),
)
class PolicyStatus(vmodl.DynamicData):
    """The data object ``vim.vsan.host.PolicyStatus``, on the wire ``VsanPolicyStatus``.

    Fields:
        - ``id``: ``string``, required.
        - ``expectedValue``: ``string``, required.
        - ``currentValue``: ``string``, required.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/host/PolicyStatus.rst``
    """

    id: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    expectedValue: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    currentValue: str = ""
    """``string``, required. Since vSAN 7.0U3."""
