# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.FeatureMask``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.FeatureMask",
    wire_name="HostFeatureMask",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.version8", rank=8),
        _rt.Property("featureName", "string", since="vim.version.version8", rank=8),
        _rt.Property("value", "string", since="vim.version.version8", rank=8),
    ),
)
class FeatureMask(vmodl.DynamicData):
    """The data object ``vim.host.FeatureMask``, on the wire ``HostFeatureMask``.

    Fields:
        - ``key``: ``string``, required.
        - ``featureName``: ``string``, required.
        - ``value``: ``string``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/host/FeatureMask.rst``
    """

    key: str = ""
    """``string``, required. Since vSphere API 5.1."""
    featureName: str = ""
    """``string``, required. Since vSphere API 5.1."""
    value: str = ""
    """``string``, required. Since vSphere API 5.1."""
