# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.PolicyOption``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.profile.PolicyOption",
    wire_name="PolicyOption",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("id", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "parameter",
            "vmodl.KeyAnyValue",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class PolicyOption(vmodl.DynamicData):
    """The data object ``vim.profile.PolicyOption``.

    Fields:
        - ``id``: ``string``, required.
        - ``parameter``: List of ``vmodl.KeyAnyValue``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/PolicyOption.rst``
    """

    id: str = ""
    """``string``, required. Since vSphere API 4.0."""
    parameter: _rt.Field[list[vmodl.KeyAnyValue], Iterable[vmodl.KeyAnyValue]] = _rt.EMPTY
    """List of ``vmodl.KeyAnyValue``, optional. Since vSphere API 4.0."""
