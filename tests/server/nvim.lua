-- What a person does in Neovim: opens a list, looks at its problems, fixes one, silences one, fixes the rest, and saves. Prints what Neovim shows.
-- LISTLINT names the program.
local program = assert(vim.env.LISTLINT)

local function wait(what, done)
  if not vim.wait(10000, done, 20) then
    error("Neovim waited in vain for " .. what)
  end
end

local function shown()
  local lines = {}
  for _, problem in ipairs(vim.diagnostic.get(0)) do
    table.insert(lines, ("%d:%d %s [%s]"):format(problem.lnum + 1, problem.col + 1, problem.message, tostring(problem.code)))
  end
  table.sort(lines)
  return lines
end

local function say(title, lines)
  io.write("\n### ", title, "\n", table.concat(lines, "\n"), "\n")
end

-- The menu of actions: takes the one that is wanted, and says what else there is.
local wanted
vim.ui.select = function(actions, _, choose)
  local titles, chosen = {}, nil
  for _, action in ipairs(actions) do
    table.insert(titles, action[2].title)
    if action[2].title:find(wanted, 1, true) then
      chosen = action
    end
  end
  say("Actions", titles)
  choose(assert(chosen, "there is no action " .. wanted))
end

local function act(line, title, options)
  local before = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), "\n")
  wanted = title
  local link = vim.api.nvim_buf_get_lines(0, line - 1, line, true)[1]:find("[", 1, true) or 1
  vim.api.nvim_win_set_cursor(0, { line, link - 1 })
  vim.lsp.buf.code_action(options)
  wait(title, function()
    return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), "\n") ~= before
  end)
end

local function main()
  vim.cmd("edit README.md")
  local id = vim.lsp.start_client({ name = "listlint", cmd = { program, "server" }, root_dir = vim.fn.getcwd() })
  vim.lsp.buf_attach_client(0, assert(id))
  wait("problems", function()
    return #shown() == 4
  end)
  say("Problems", shown())

  act(3, 'Link to "#bells"')
  wait("one problem less", function()
    return #shown() == 3
  end)
  act(8, "Silence empty-link on this line")
  wait("two problems less", function()
    return #shown() == 2
  end)
  act(1, "Apply all safe fixes", { only = { "source.fixAll" } })
  wait("no problem that can be fixed", function()
    return #shown() == 1
  end)
  say("Problems that are left", shown())

  local page = vim.lsp.buf_request_sync(0, "textDocument/hover", vim.lsp.util.make_position_params(), 10000)
  assert(page)
  vim.cmd("write")
  vim.lsp.stop_client(id)
  wait("the end of the server", function()
    return vim.lsp.client_is_stopped(id)
  end)
end

local ok, problem = pcall(main)
if not ok then
  io.stderr:write("FAILED: ", tostring(problem), "\n")
  vim.cmd("cquit 1")
end
vim.cmd("qall!")
