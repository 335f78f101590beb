# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.Policy``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.profile.Policy",
    wire_name="ProfilePolicy",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("id", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "policyOption", "vim.profile.PolicyOption", since="vim.version.version5", rank=5
        ),
    ),
)
class Policy(vmodl.DynamicData):
    """The data object ``vim.profile.Policy``, on the wire ``ProfilePolicy``.

    Fields:
        - ``id``: ``string``, required.
        - ``policyOption``: ``vim.profile.PolicyOption``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/Policy.rst``
    """

    id: str = ""
    """``string``, required. Since vSphere API 4.0."""
    policyOption: vim.profile.PolicyOption = _rt.UNSET
    """``vim.profile.PolicyOption``, required. Since vSphere API 4.0."""
