# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InsufficientAgentVmsDeployed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InsufficientAgentVmsDeployed",
    wire_name="InsufficientAgentVmsDeployed",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("hostName", "string", since="vim.version.version7", rank=7),
        _rt.Property("requiredNumAgentVms", "int", since="vim.version.version7", rank=7),
        _rt.Property("currentNumAgentVms", "int", since="vim.version.version7", rank=7),
    ),
)
class InsufficientAgentVmsDeployed(vim.fault.InsufficientResourcesFault):
    """The fault ``vim.fault.InsufficientAgentVmsDeployed``.

    Fields:
        - ``hostName``: ``string``, required.
        - ``requiredNumAgentVms``: ``int``, required.
        - ``currentNumAgentVms``: ``int``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/InsufficientAgentVmsDeployed.rst``
    """

    hostName: str = ""
    """``string``, required. Since vSphere API 5.0."""
    requiredNumAgentVms: int = 0
    """``int``, required. Since vSphere API 5.0."""
    currentNumAgentVms: int = 0
    """``int``, required. Since vSphere API 5.0."""
