# An account as a team would keep it: people in groups, a role with a boundary, credentials, and the
# settings of the account. The variables make the second apply a change of nearly everything.

terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "endpoint" {
  description = "Where Caseport listens."
  type        = string
}

variable "team" {
  description = "The names of the engineers."
  type        = set(string)
  default     = ["akira", "mary"]
}

variable "may_resolve" {
  description = "Whether engineers may resolve cases."
  type        = bool
  default     = false
}

variable "password_length" {
  type    = number
  default = 14
}

provider "aws" {
  region                      = "us-east-1"
  skip_region_validation      = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = false
  skip_credentials_validation = false

  endpoints {
    iam = var.endpoint
    sts = var.endpoint
  }

  default_tags {
    tags = {
      ManagedBy = "terraform"
    }
  }
}

data "aws_caller_identity" "me" {}

# The account.

resource "aws_iam_account_alias" "this" {
  account_alias = "terraform-${substr(data.aws_caller_identity.me.account_id, 0, 6)}"
}

resource "aws_iam_account_password_policy" "this" {
  minimum_password_length        = var.password_length
  require_lowercase_characters   = true
  require_uppercase_characters   = true
  require_numbers                = true
  require_symbols                = false
  allow_users_to_change_password = true
  max_password_age               = var.may_resolve ? 90 : 180
  password_reuse_prevention      = 3
}

# Policies.

data "aws_iam_policy_document" "engineers" {
  statement {
    sid = "WorkOnCases"
    actions = [
      "support:AddCommunicationToCase",
      "support:CreateCase",
      "support:Describe*",
    ]
    resources = ["*"]

    condition {
      test     = "DateGreaterThan"
      variable = "aws:CurrentTime"
      values   = ["2020-01-01T00:00:00Z"]
    }
  }

  dynamic "statement" {
    for_each = var.may_resolve ? [] : ["support:ResolveCase"]
    content {
      sid       = "NeverResolve"
      effect    = "Deny"
      actions   = [statement.value]
      resources = ["*"]
    }
  }
}

resource "aws_iam_policy" "engineers" {
  name        = "CaseEngineers"
  path        = "/support/"
  description = "What engineers do with cases"
  policy      = data.aws_iam_policy_document.engineers.json
  tags        = { Stage = var.may_resolve ? "trusted" : "new" }
}

resource "aws_iam_policy" "boundary" {
  name = "SupportOnly"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["support:*", "trustedadvisor:*", "sts:*"], Resource = "*" }]
  })
}

# People.

resource "aws_iam_group" "engineers" {
  name = var.may_resolve ? "case-engineers" : "engineers"
  path = "/support/"
}

resource "aws_iam_group_policy_attachment" "engineers" {
  group      = aws_iam_group.engineers.name
  policy_arn = aws_iam_policy.engineers.arn
}

resource "aws_iam_group_policy" "read_identities" {
  name  = "ReadIdentities"
  group = aws_iam_group.engineers.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "iam:Get*", Resource = "arn:aws:iam::*:user/$${aws:username}" }]
  })
}

resource "aws_iam_user" "engineer" {
  for_each             = var.team
  name                 = each.key
  path                 = "/support/"
  permissions_boundary = var.may_resolve ? null : aws_iam_policy.boundary.arn
  force_destroy        = true
  tags                 = { Team = "support", Trusted = tostring(var.may_resolve) }
}

resource "aws_iam_group_membership" "engineers" {
  name  = "engineers"
  group = aws_iam_group.engineers.name
  users = [for user in aws_iam_user.engineer : user.name]
}

resource "aws_iam_user_policy" "own_keys" {
  for_each = aws_iam_user.engineer
  name     = "OwnKeys"
  user     = each.value.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["iam:CreateAccessKey", "iam:ListAccessKeys"]
      Resource = each.value.arn
    }]
  })
}

resource "aws_iam_group" "bots" {
  name = "bots"
}

resource "aws_iam_user" "bot" {
  name = "bot"
}

resource "aws_iam_user_group_membership" "bot" {
  user   = aws_iam_user.bot.name
  groups = [aws_iam_group.bots.name]
}

resource "aws_iam_user_policy_attachment" "bot" {
  user       = aws_iam_user.bot.name
  policy_arn = var.may_resolve ? "arn:aws:iam::aws:policy/AWSSupportAccess" : "arn:aws:iam::aws:policy/SecurityAudit"
}

resource "aws_iam_access_key" "bot" {
  user   = aws_iam_user.bot.name
  status = var.may_resolve ? "Inactive" : "Active"
}

resource "aws_iam_user_login_profile" "engineer" {
  for_each                = aws_iam_user.engineer
  user                    = each.value.name
  password_length         = 20
  password_reset_required = true

  depends_on = [aws_iam_account_password_policy.this]
}

# A role that the engineers take to audit.

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "AWS"
      identifiers = [for user in aws_iam_user.engineer : user.arn]
    }

    dynamic "condition" {
      for_each = var.may_resolve ? ["caseport"] : []
      content {
        test     = "StringEquals"
        variable = "sts:ExternalId"
        values   = [condition.value]
      }
    }
  }
}

resource "aws_iam_role" "auditor" {
  name                 = "auditor"
  path                 = "/support/"
  description          = var.may_resolve ? "Audits the account" : "Reads the account"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  max_session_duration = var.may_resolve ? 7200 : 3600
  permissions_boundary = aws_iam_policy.boundary.arn
  tags                 = { Purpose = "audit" }
}

resource "aws_iam_role_policy" "auditor" {
  name = "ReadCases"
  role = aws_iam_role.auditor.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "support:Describe*", Resource = "*" }]
  })
}

resource "aws_iam_role_policy_attachment" "auditor" {
  role       = aws_iam_role.auditor.name
  policy_arn = "arn:aws:iam::aws:policy/AWSSupportAccess"
}

data "aws_iam_policy" "support" {
  name       = "AWSSupportAccess"
  depends_on = [aws_iam_role_policy_attachment.auditor]
}

data "aws_iam_user" "bot" {
  user_name = aws_iam_user.bot.name
}

output "role" {
  value = aws_iam_role.auditor.arn
}

output "passwords" {
  value     = { for name, profile in aws_iam_user_login_profile.engineer : name => profile.password }
  sensitive = true
}
