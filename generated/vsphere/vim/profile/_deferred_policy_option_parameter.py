# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.DeferredPolicyOptionParameter``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.profile.DeferredPolicyOptionParameter",
    wire_name="ProfileDeferredPolicyOptionParameter",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "inputPath", "vim.profile.ProfilePropertyPath", since="vim.version.version5", rank=5
        ),
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
class DeferredPolicyOptionParameter(vmodl.DynamicData):
    """The data object ``vim.profile.DeferredPolicyOptionParameter``, on the wire ``ProfileDeferredPolicyOptionParameter``.

    Fields:
        - ``inputPath``: ``vim.profile.ProfilePropertyPath``, required.
        - ``parameter``: List of ``vmodl.KeyAnyValue``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/DeferredPolicyOptionParameter.rst``
    """

    inputPath: vim.profile.ProfilePropertyPath = _rt.UNSET
    """``vim.profile.ProfilePropertyPath``, required. Since vSphere API 4.0."""
    parameter: _rt.Field[list[vmodl.KeyAnyValue], Iterable[vmodl.KeyAnyValue]] = _rt.EMPTY
    """List of ``vmodl.KeyAnyValue``, optional. Since vSphere API 4.0."""
