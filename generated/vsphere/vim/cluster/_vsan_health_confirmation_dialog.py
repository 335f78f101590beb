# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanHealthConfirmationDialog``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanHealthConfirmationDialog",
    wire_name="VsanHealthConfirmationDialog",
    since="vsan.version.version22",
    rank=20,
    properties=lambda: (
        _rt.Property("title", "string", since="vsan.version.version22", rank=20),
        _rt.Property("subTitle", "string", optional=True, since="vsan.version.version22", rank=20),
        _rt.Property("content", "string", since="vsan.version.version22", rank=20),
        _rt.Property(
            "agreeLabel", "string", optional=True, since="vsan.version.version22", rank=20
        ),
        _rt.Property(
            "closeLabel", "string", optional=True, since="vsan.version.version22", rank=20
        ),
        _rt.Property(
            "isWarning", "boolean", optional=True, since="vsan.version.version22", rank=20
        ),
    ),
)
class VsanHealthConfirmationDialog(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanHealthConfirmationDialog``.

    Fields:
        - ``title``: ``string``, required.
        - ``subTitle``: ``string``, optional.
        - ``content``: ``string``, required.
        - ``agreeLabel``: ``string``, optional.
        - ``closeLabel``: ``string``, optional.
        - ``isWarning``: ``boolean``, optional.

    Since:
        vsan API 8.0.0.3 (``vsan.version.version22``)

    Source:
        ``vim/cluster/VsanHealthConfirmationDialog.rst``
    """

    title: str = ""
    """``string``, required. Since vsan API 8.0.0.3."""
    subTitle: str | None = None
    """``string``, optional. Since vsan API 8.0.0.3."""
    content: str = ""
    """``string``, required. Since vsan API 8.0.0.3."""
    agreeLabel: str | None = None
    """``string``, optional. Since vsan API 8.0.0.3."""
    closeLabel: str | None = None
    """``string``, optional. Since vsan API 8.0.0.3."""
    isWarning: bool | None = None
    """``boolean``, optional. Since vsan API 8.0.0.3."""
